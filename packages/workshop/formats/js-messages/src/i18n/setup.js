import { createI18n } from 'some-i18n'
import { messages } from './messages'

const fallback = 'Only 3 left in stock, hurry!'

export const i18n = createI18n({ locale: 'en', messages, missing: () => fallback })
