import { useTranslation } from 'react-i18next'

export function ExitDialog() {
  const { t } = useTranslation()

  return (
    <div role="dialog" aria-labelledby="exit-title">
      <h2 id="exit-title">{t('exit.title')}</h2>
      <button type="button">{t('exit.accept')}</button>
      <button type="button">{t('exit.decline')}</button>
    </div>
  )
}
