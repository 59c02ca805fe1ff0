import { describe, expect, test } from 'vitest'
import { fault, read, said } from './testing/said.ts'

describe('Apple', () => {
  test('.strings, semicolons or none', async () => {
    const source = '/* a note */\n"cart.decline" = "No thanks";\nhello = "Hello \\"%@\\"\\n%1$lld"\n// more\n"Sign up" = "It\\U2019s free"'
    expect(await said('en.lproj/Localizable.strings', source)).toEqual([
      ['cart.decline', 'No thanks'],
      ['hello', 'Hello "…"\n…'],
      ['Sign up', 'It’s free'],
    ])
    const page = await read('fr.lproj/Localizable.strings', source)
    expect(page.lang).toBe('fr')
    expect(page.comments.map(({ text }) => text)).toEqual(['a note', 'more'])
    expect(await fault('en.lproj/A.strings', '"a" = "b;\n')).toMatchObject({ offset: 6 })
    expect(await fault('en.lproj/A.strings', '/* a')).toMatchObject({ offset: 0 })
  })

  test('.stringsdict: each form a branch, with the words around it', async () => {
    const forms = '<dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string><key>one</key><string>%d seat</string><key>other</key><string>%d seats</string></dict>'
    const source = `<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"><dict><key>seats</key><dict><key>NSStringLocalizedFormatKey</key><string>Only %#@n@ left</string><key>n</key>${forms}</dict></dict></plist>`
    expect(await said('en.lproj/Localizable.stringsdict', source)).toEqual([['seats', ['Only … seat left', 'Only … seats left']]])
  })

  test('.xcstrings: a section a language', async () => {
    const unit = (value: string) => ({ stringUnit: { state: 'translated', value } })
    const localizations = { en: unit('No thanks'), fr: unit('Non merci') }
    const plural = { en: { variations: { plural: { one: unit('%lld seat'), other: unit('%lld seats') } } } }
    const source = JSON.stringify({ sourceLanguage: 'en', strings: { 'cart.decline': { localizations }, seats: { localizations: plural }, 'Sign up now': {}, 'Not "shown" here': { shouldTranslate: false } }, version: '1.0' })
    expect(await said('Localizable.xcstrings', source)).toEqual([
      ['en.cart.decline', 'No thanks'],
      ['en.seats', ['… seat', '… seats']],
      ['en.Sign up now', 'Sign up now'],
      ['fr.cart.decline', 'Non merci'],
    ])
  })
})
