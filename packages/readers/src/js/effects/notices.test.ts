import { type Element, HOLE, type Page } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { readHtml, readHtmlText } from '../../html/read.ts'
import { htmlTools } from '../../html/tools.ts'
import { readScriptFile } from '../script.ts'
import { isScriptWorthReading } from '../worth-reading.ts'
import { outline } from '../testing/outline.ts'

const read = (source: string, shows?: readonly string[], path = 'shop.js'): Page => readScriptFile(source, { path, shows }, { readHtml: readHtmlText })
/** What the messages of some code say, without the dialogs around them. */
const said = (source: string, shows?: readonly string[]): string =>
  read(source, shows)
    .named('dialog')
    .map((dialog) => dialog.children.map((child) => outline(child as Element)).join(' '))
    .join(' | ')

describe('calls that show a message', () => {
  test.each([
    ["if (confirm('Leave the club?')) go()", 'button(Leave the club?)'],
    ["window.confirm(`Leave ${club}?`)", 'button(Leave {club}?)'],
    ["alert('Saved for you')", 'p(Saved for you)'],
    ["prompt('Why do you leave?', 'Because')", 'p(Why do you leave?) p(Because)'],
    ["toast('Saved for you')", 'p(Saved for you)'],
    ["toast.success('Saved', { description: 'In your basket' })", 'p(Saved) p(In your basket)'],
    ["toast({ title: 'Saved', description: 'In your basket' })", 'h2(Saved) p(In your basket)'],
    ["this.$toast.error('Not saved')", 'p(Not saved)'],
    ["enqueueSnackbar('Saved for you', { variant: 'success' })", 'p(Saved for you)'],
    ["snackBar.open('Saved for you', 'Undo')", 'p(Saved for you) button(Undo)'],
    ["Swal.fire({ title: 'Leave?', text: 'For good', confirmButtonText: 'Stay', cancelButtonText: 'Leave' })", 'h2(Leave?) p(For good) button(Stay) button(Leave)'],
    ["Swal.fire('Leave?', 'For good', 'warning')", 'p(Leave?) p(For good)'],
    ["Swal.fire({ html: '<p>Leave <b>now</b></p>' })", 'div(p(Leave , b(now)))'],
    ["Swal.fire({ input: 'checkbox', inputValue: 1, inputPlaceholder: 'Send me news' })", "label(input type='checkbox' checked=true, Send me news)"],
    ["Alert.alert('Leave?', 'For good', [{ text: 'Stay' }, { text: 'Leave', onPress: leave }])", 'p(Leave?) p(For good) button(Stay) button(Leave)'],
    ["Modal.confirm({ title: 'Leave?', okText: 'Stay', cancelText: 'Leave' })", 'h2(Leave?) button(Stay) button(Leave)'],
    ["toast('Saved', { action: { label: 'Undo', onClick: undo } })", 'p(Saved) button(Undo)'],
    ["alert(gone ? 'All gone' : 'Some left')", 'p(All gone¦Some left)'],
  ])('%s', (source, words) => expect(said(source)).toBe(words))

  test('point at what is written', () => {
    const source = "alert('It\\'s\\u00a0saved 🎟️')"
    const { at } = read(source).named('p')[0]!
    expect(source.slice(at.start, at.end)).toBe("'It\\'s\\u00a0saved 🎟️'")
  })

  test('are known by their names, or by the configuration', () => {
    expect(said("ui.tell('Saved for you'); messenger.tell('Nothing')", ['ui.tell'])).toBe('p(Saved for you)')
    expect(said("ui.tell('Saved for you'); alert('Saved')")).toBe('p(Saved)')
    expect(said("console.error('Saved for you'); logger.info('Saved'); schema.message('Saved'); assert.confirm; alert(\"\")")).toBe('')
  })

  test('make a script worth reading, other calls do not', () => {
    expect(isScriptWorthReading("alert('Hello')")).toBe(true)
    expect(isScriptWorthReading("ui.tell('Hello')")).toBe(false)
    expect(isScriptWorthReading("ui.tell('Hello')", ['ui.tell'])).toBe(true)
  })

  test('in a script of a page', async () => {
    const source = "<p>Hello</p><script>confirm('Leave the club?')</script>"
    const page = readHtml(source, { path: 'a.html' }, await htmlTools(source))
    expect(page.named('dialog').map((dialog) => outline(dialog))).toEqual(['dialog(button(Leave the club?))'])
  })
})

describe('mails that code sends', () => {
  const headers = (source: string, path?: string): string[] => read(source, undefined, path).named('#header').map((header) => outline(header))

  test('have subjects and preheaders', () => {
    expect(headers("send({ to, subject: 'Hello there', previewText: 'A word from us', html })")).toEqual(["#header name='subject' mail=5(Hello there)", "#header name='preheader' mail=5(A word from us)", expect.stringMatching(/^#header name='to' data=/)])
    expect(headers("import { Html } from '@react-email/components'\nconst Mail = () => <Html>Hi</Html>\nMail.subject = 'Hello there'", 'a.jsx')).toEqual(["#header name='subject'(Hello there)"])
  })
  test('say who sends them, and by which headers', () => {
    const named = (source: string) => read(source).named('#header').map((header) => [header.attr('name')?.value, header.attr('data')?.text.value])
    expect(named("send({ type: 'marketing', subject: 'May', from: { name: 'Bloom', email: 'news@bloom.example' }, replyTo: REPLY, headers: { 'List-Unsubscribe': `<${url}>` } })")).toEqual([
      ['subject', undefined],
      ['from', 'Bloom <news@bloom.example>'],
      ['reply-to', HOLE],
      ['x-class', 'marketing'],
      ['list-unsubscribe', `<${HOLE}>`],
    ])
    expect(named("send({ ...mail, subject: 'May', html })")).toEqual([['subject', undefined], ['*', HOLE]])
    expect(named("send({ from: 'Bloom <news@bloom.example>', subject, html })")).toEqual([['from', 'Bloom <news@bloom.example>']])
    expect(named("const trip = { from: 'Lyon', subject, text: 'By train' }")).toEqual([])
  })
  test('are not lessons', () => expect(headers("const lesson = { subject: 'History of art', teacher }; $('p').text('Hello')")).toEqual([]))
})
