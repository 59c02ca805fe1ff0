import { expect, test } from 'vitest'
import { Roles } from './message-role.ts'

const roleOf = (path: readonly string[]): string | undefined => new Roles().of(path)

test.each([
  'exit.decline',
  'exit.noThanks',
  'exit.no_thanks',
  'popup.declineButton',
  'popup.decline.label',
  'popup.ctaText',
  'popup.cta',
  'btn_yes',
  'buttons.save',
  'modal.actions.0',
  'cookie.acceptAll',
  'skip',
  'close',
  'submitLabel',
  'cart-decline',
  'popup_no_thanks',
])('%s is pressed', (key) => expect(roleOf(key.split('.'))).toBe('button'))

test.each(['signup.optIn', 'signup.opt_in', 'signup.optin', 'signup.marketingConsent', 'newsletter.label', 'newsletterCheckbox', 'form.subscribeLabel'])(
  '%s is ticked',
  (key) => expect(roleOf(key.split('.'))).toBe('checkbox'),
)

test.each(['exit.title', 'decline.description', 'cancelWarning', 'cancel.message', 'buttonHint', 'plan.price', 'nothing', 'newsletter.title', 'email.label', '', '0'])(
  '%s is only read',
  (key) => expect(roleOf(key.split('.'))).toBeUndefined(),
)
