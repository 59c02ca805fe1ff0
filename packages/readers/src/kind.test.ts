import { describe, expect, test } from 'vitest'
import { kindOf } from './kind.ts'

const document = '<!doctype html><html><body><p>Hello</p></body></html>'
const fragment = '<p>Hello</p>'

describe('a folder of mails', () => {
  test.each([
    ['emails/welcome.html', 'email'],
    ['resources/views/mail/welcome.blade.php', 'email'],
    ['templates/email/welcome.html', 'email'],
    ['app/views/user_mailer/welcome.html.erb', 'email'],
    ['emails_fr/bienvenue.html', 'email'],
    ['emails/password-reset.html', 'service-email'],
    ['emails/order_confirmation.html', 'service-email'],
    ['emails/invoice.fr.html', 'service-email'],
    ['emails/free-delivery.html', 'email'],
    ['emails/sale-alert.html', 'email'],
    ['emails/welcome.md', 'email'],
  ] as const)('%s: %s', (path, kind) => {
    expect(kindOf(path, document)).toBe(kind)
    expect(kindOf(path, fragment)).toBe(kind)
  })

  test.each([
    ['newsletters/may.html', 'marketing-email'],
    ['emails/marketing/spring.html', 'marketing-email'],
    ['emails/promo-2024/spring.html', 'marketing-email'],
    ['emails/promotional.html', 'marketing-email'],
    ['mails/newsletter-2024.fr.html', 'marketing-email'],
    ['newsletters/confirmation.html', 'email'],
    ['emails/newsletter_verif.html', 'email'],
    ['emails/promo-code-expired.html', 'email'],
  ] as const)('%s: %s, when it is whole', (path, kind) => expect(kindOf(path, document)).toBe(kind))

  test('a part of a mail that sells, or its text, may lack what its layout brings', () => {
    expect(kindOf('emails/marketing/hero.html', fragment)).toBe('email')
    expect(kindOf('emails/marketing/spring.md', 'Spring')).toBe('email')
    expect(kindOf('newsletters/12.md', 'Spring')).toBe('prose')
    expect(kindOf('page/newsletter/form.html.twig', fragment)).toBe('component')
  })

  test('writing about mails is not one', () => {
    expect(kindOf('docs/emails/setup.md', 'Set it up')).toBe('prose')
    expect(kindOf('docs/email/index.html', document)).toBe('page')
  })
})

describe('marks of a mail', () => {
  test.each([
    '<!doctype html><html xmlns:o="urn:schemas-microsoft-com:office:office"><body></body></html>',
    '<!doctype html><html><body><!--[if mso]><table><![endif]--></body></html>',
    '<!doctype html><html><body><a href="*|UNSUB|*">Leave</a></body></html>',
    '<!doctype html><html><body><span class="preheader">Hi</span><table role="presentation"></table></body></html>',
    '<!doctype html><html><head><meta name="x-apple-disable-message-reformatting"></head><body></body></html>',
    '<!doctype html><html><head><style>.ReadMsgBody { width: 100% }</style></head><body></body></html>',
  ])('%s', (source) => {
    expect(kindOf('templates/spring.html', source)).toBe('email')
  })

  test('Word has some of them too', () => {
    const word = '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><!--[if gte mso 9]><![endif]-->'
    expect(kindOf('terms.html', word)).toBe('page')
  })
})

test('a document is a page, a part of one a component', () => {
  expect(kindOf('index.html', document)).toBe('page')
  expect(kindOf('banner.html', fragment)).toBe('component')
  expect(kindOf('sections/banner.liquid', '{% if a %}<p>Hello</p>{% endif %}')).toBe('component')
})

test('a document whose name speaks of mail is left open', () => {
  expect(kindOf('templates/welcome-email.html', document)).toBeUndefined()
})

test('Markdown is prose; of other files their readers know', () => {
  expect(kindOf('README.md')).toBe('prose')
  expect(kindOf('emails/send.ts', 'export const queue = []')).toBeUndefined()
  expect(kindOf('logo.svg', '<svg/>')).toBeUndefined()
})

test('MJML is a mail wherever it lies', () => {
  expect(kindOf('src/welcome.mjml', '<mjml></mjml>')).toBe('email')
  expect(kindOf('src/newsletters/may.mjml', '<mjml></mjml>')).toBe('marketing-email')
  expect(kindOf('src/newsletters/footer.mjml', '<mj-section></mj-section>')).toBe('email')
  expect(kindOf('views/may.hbs', '<mjml><mj-body></mj-body></mjml>')).toBe('email')
  expect(kindOf('docs/mjml.md', 'Write `<mjml>`')).toBe('prose')
})
