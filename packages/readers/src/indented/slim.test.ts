import { type Element, HOLE } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, misplaced, named, said, standing, written } from '../testing/standing.ts'
import { readIndented } from './read.ts'

const read = async (source: string, path = 'page.html.slim') => (await readIndented(source, { path }))!
const find = async (source: string, name: string): Promise<Element> => named(await read(source), name)

describe('texts', () => {
  it.each([
    ['p Only three left', 'Only three left'],
    ['p Only three\n  left', 'Only three left'],
    ['p\n  | Only three\n    left', 'Only three left'],
    ['p\n  |\n    Only three\n\n    left', 'Only three left'],
    ["p\n  ' Only\n  | three", 'Only three'],
    ['|\u00A0<b>Only</b> three', 'Only three'],
    ['|<b>Only</b> three', 'Only three'],
    ['p Only #{stock} left', 'Only … left'],
    ['p Only #{{stock}} left', 'Only … left'],
    ['p= name', '…'],
    ['p == name', '…'],
    ['p=> name', '…'],
    ["p=<> t('Only three left')", 'Only three left'],
    ['p = title || "Final hours"', '…Final hours'],
    ['p Only <b>three</b> left', 'Only three left'],
    ['p (Only words)', '(Only words)'],
    ['p: b Only words', 'Only words'],
    ['p : b Only words', 'Only words'],
    ['<p>\n  b Only words\n</p>', 'Only words'],
    ['p Write \\#{name} &amp; go', 'Write #{name} & go'],
    ['= render "x", # whose\n  a: 1, b: 2\np Now', '…Now'],
    ['p Hi\n/ a note\n  of two lines\n/! another\n/[if IE]\n  p Old', 'Hi'],
    ['javascript:\n  var a = 1\ncss:\n  p { }\ncoffee:\n  a = 1\np Hi', 'Hi'],
    ['markdown:\n  Only *three*\n\n  left', 'Only *three*left'],
    ['doctype html\nhtml\n  body\n    p Hi', 'Hi'],
    ['br/\nimg src="a.png" /\np Hi', 'Hi'],
    ['- if a\n  p One\n- else\n  p Many', '|One|Many|'],
    ['li= link_to root_path do\n  b Home', 'Home'],
    ['---\ntitle: Three left\n---\np Hi', 'Three left Hi'],
    ['.md:flex.w-1/2 Only three', 'Only three'],
    ['*tag_of(x)\n  | Only three', 'Only three'],
    ['😀 words', '😀 words'],
  ])('%j', async (source, words) => expect(said((await read(source)).root)).toBe(words))

  it('stand where they are written', async () => {
    const source = '\uFEFFdiv\r\n  p.a#b[title="x"\r\n    lang="en"] Only #{n} &amp; 🙂 left\r\n  | and more'
    expect(standing(await read(source), ['Only', '🙂', 'left', 'and more', HOLE])).toEqual(['Only', '🙂', 'left', 'and more', 'n'])
  })
})

describe('elements', () => {
  const attributesOf = ({ attributes }: Element): unknown => attributes.map(({ name, text }) => [name, clean(text.value)])

  it('have their attributes, and stand where they begin', async () => {
    const source = `a.big#go href="/a?b=1&c=2" title='Its "on" #{day["x"]}' data={confirm_it: 'Sure?', n: 2} class=["more", size] rel=of("a b", c) lang=:fr Go`
    const link = await find(source, 'a')
    expect(attributesOf(link)).toEqual([
      ['class', 'big more …'], ['id', 'go'], ['href', '/a?b=1&c=2'], ['title', 'Its "on" …'], ['data-confirm-it', 'Sure?'], ['data-n', '2'], ['rel', '…'], ['lang', 'fr'],
    ])
    expect(said(link)).toBe('Go')
    expect(written(source, link.attr('title')!.at)).toBe(`title='Its "on" #{day["x"]}'`)
    expect(written(source, link.attr('data-confirm-it')!.at)).toBe("confirm_it: 'Sure?'")
    expect(written(source, link.at)).toBe(source.slice(0, -3))
  })

  it.each(['[]', '()', '{}'])('have them between %s as well', async ([opening, closing]) => {
    const source = `a${opening}href="/"\n  title=@words\n  hidden *more${closing} Go`
    const link = await find(source, 'a')
    expect(attributesOf(link)).toEqual([['href', '/'], ['title', '…'], ['hidden', '']])
    expect([link.open, said(link)]).toEqual([true, 'Go'])
  })

  it('a box is ticked where it says so, and else the file does not tell', async () => {
    const ticked = async (given: string) => (await find(`input${given}`, 'input')).flag('checked')
    expect(await ticked(' type="checkbox" checked=true')).toBe(true)
    expect(await ticked(' type="checkbox" checked="checked"')).toBe(true)
    expect(await ticked('[type="checkbox" checked]')).toBe(true)
    expect(await ticked(' type="checkbox" checked=false')).toBe(false)
    expect(await ticked(' checked=nil')).toBe(false)
    expect(await ticked(' type="checkbox"')).toBe(false)
    expect(await ticked(' checked=@news')).toBeUndefined()
    expect(await ticked(' checked=(true if news)')).toBeUndefined()
    expect(await ticked(' type="checkbox" *more')).toBeUndefined()
    expect(await ticked(' type="checkbox" *{checked: true}')).toBeUndefined()
    const source = 'input type="checkbox" checked=true'
    expect(written(source, (await find(source, 'input')).attr('checked')!.at)).toBe('checked=true')
  })

  it('that helpers make are what they make', async () => {
    const source = '= form_for @order do |f|\n  = f.check_box :news, checked: true\n  = f.label :news, "Send me news"\n= check_box_tag "gift", "1", true'
    const boxes = (await read(source)).named('input')
    expect(boxes.map((box) => [box.parent?.name, box.flag('checked'), written(source, box.at)])).toEqual([
      ['form', true, 'f.check_box :news, checked: true'],
      ['#page', true, 'check_box_tag "gift", "1", true'],
    ])
  })

  it('in branches are no siblings', async () => {
    const found = (await read('- if a\n  p Yes\n- elsif b\n  p Maybe\n- else\n  p No')).named('p').map(({ parent }) => parent)
    expect(found.map((parent) => parent?.name)).toEqual(['#branch', '#branch', '#branch'])
    expect(new Set(found).size).toBe(3)
  })
})

it('comments are comments of the page', async () => {
  const source = 'p Hi\n/ aboveboard-allow x -- y\n/! two\n'
  expect((await read(source)).comments.map(({ text, at }) => [text.trim(), written(source, at)])).toEqual([
    ['aboveboard-allow x -- y', '/ aboveboard-allow x -- y'],
    ['two', '/! two'],
  ])
})

it('mails are mails, whatever is made of the file', async () => {
  const mjml = await read('mjml\n  mj-body\n    mj-button href="/" Buy now', 'app/views/shop_mailer/sale.mjml.slim')
  expect([mjml.kind, mjml.named('a').map(said)]).toEqual(['email', ['Buy now']])
  const text = await read('| Only #{n} left', 'app/views/shop_mailer/sale.text.slim')
  expect([text.kind, said(text.root)]).toEqual(['email', 'Only … left'])
  expect((await read('| Only #{n} left', 'app/views/shop_mailer/sale_subject.text.slim')).named('#header').map(said)).toEqual(['Only … left'])
})

describe('whatever is written', () => {
  const line = fc.constantFrom('p #', 'p.a title="#" checked=x # #{n} #', '| # &amp; \\#{x} #', "' #{y} #", 'b(title="#" lang=y) #', 'i: b title="#" #', 'i= "# #"', '- if a', '- else', '/ #', '/! #', '| # <b>#</b>\n\n    #', '= a || "# #"', 'p 🙂 #', '= f.label :x, "# #"', 'p[title="#"\n    lang="en"] #', "input value='#' /", '<p># #</p>', 'a data={b: "#"} *x #', 'markdown:\n  # #')
  const source = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), line), { maxLength: 12 }).map((lines) => {
    let n = 0
    return lines.map(([depth, each]) => '  '.repeat(depth) + each.replaceAll('\n', `\n${'  '.repeat(depth)}`)).join('\r\n').replaceAll(/#(?!\{)/g, () => `w${n++}o`)
  })

  it('every word stands where it says', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        expect(misplaced(await read(text))).toEqual([])
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  it('is read, and nothing stands outside the file', async () => {
    const soup = fc.array(fc.constantFrom('p', '.a', '#b', '{', '}', '(', ')', '[', ']', '"', "'", '*x', 'b=', '= ', '- ', 'if x', 'do |y|', 'else', 'end', ',', '|', '\\', '/', '#{', 'css:', ':', 'doctype', '\n', '\n  ', '\n    ', '\t', ' ', '<', '>', '<%', '%>', '-->', '\r\n', 'words'), { maxLength: 40 }).map((signs) => signs.join(''))
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const page = await read(text)
        for (const { at } of page.elements) expect(at.start >= 0 && at.start <= at.end && at.end <= text.length).toBe(true)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it.each([['p[', 20_000], ['p a="', 20_000], ['#{', 20_000], ['= foo,\n', 20_000], ['a(b=', 20_000], ['a b=c ', 20_000], ['  - if x\n', 5000], ['a: ', 2000], ['a b=(c ', 20_000], ["a b='#{", 20_000]])('%j many times over takes no long time', async (part, times) => {
    const from = performance.now()
    await read(part.repeat(times)).catch((error: unknown) => expect(error).toBeInstanceOf(RangeError))
    expect(performance.now() - from).toBeLessThan(5000)
  }, 30_000)
})
