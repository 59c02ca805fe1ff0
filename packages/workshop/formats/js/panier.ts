const preferences: [string, boolean, string][] = [
  ['Factures par e-mail', true, 'Une par commande'],
  ['Recevoir les offres de nos partenaires', true, 'Deux par semaine'],
  ['Recevoir la newsletter', false, 'Une par mois'],
]

export const etape = (): string => `
  <h2>Vos préférences</h2>
  <ul>
    ${preferences
      .map(
        ([nom, actif, rythme]) => `
      <li><label><input type="checkbox" ${actif ? 'checked' : ''}> ${nom}</label> <small>${rythme}</small></li>`,
      )
      .join('')}
  </ul>
  <button type="submit">Payer ma commande</button>`
