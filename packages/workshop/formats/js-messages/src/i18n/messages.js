export const messages = {
  en: { exit: { decline: 'No thanks' }, basket: { until: 'Sale until {date}' } },
  fr: { exit: { decline: 'Non merci, je préfère payer plus cher' }, basket: { until: 'Offre valable jusqu’au {date}' } },
}
