import { type Element, HOLE } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, misplaced, named, said, standing, written } from '../testing/standing.ts'
import { readIndented } from './read.ts'

const read = async (source: string, path = 'page.html.haml') => (await readIndented(source, { path }))!
const find = async (source: string, name: string): Promise<Element> => named(await read(source), name)

describe('texts', () => {
  it.each([
    ['%p Only three left', 'Only three left'],
    ['%p\n  Only three\n  left', 'Only three left'],
    ['.note Only #{stock} left', 'Only … left'],
    ['%p= name', '…'],
    ['%p!= name', '…'],
    ['%p&= name', '…'],
    ['%p~ name', '…'],
    ['%p== Only #{stock} left', 'Only … left'],
    ["%p= t('Only three left')", 'Only three left'],
    ['%p= "Only three left"', 'Only three left'],
    ['%p= title || "Final hours"', '…Final hours'],
    ['%p Only <b>three</b> left', 'Only three left'],
    ['%p Write \\#{name} &amp; go', 'Write #{name} & go'],
    ['\\= Only words', '= Only words'],
    ['\\%p Only words', '%p Only words'],
    ['Only |\n  three |\n  left |\n%p Now', 'Only three left Now'],
    ['%p= pick(1, |\n  "three") |\n%p Now', '… Now'],
    ['= render "x", # whose\n  a: 1, b: 2\n%p Now', '… Now'],
    ['%p Hi\n/ a note\n  of two lines\n-# another\n  - if x', 'Hi'],
    [':javascript\n  var a = 1\n:css\n  p { }\n:coffee\n  a = 1\n%p Hi', 'Hi'],
    [':plain\n  %p Only #{stock}\n\n  left\n%p Hi', '%p Only … left Hi'],
    [':markdown\n  Only *three*\n\n  left', 'Only *three*left'],
    [':erb\n  Only <%= stock %> left', 'Only … left'],
    ['!!! 5\n%html\n  %body\n    %p Hi', 'Hi'],
    ['%br/\n%b> three\n%p<\n  left', 'threeleft'],
    ['= link_to "No thanks", root_path do\n%p Hi', 'Hi'],
    ['%li= link_to root_path do\n  %b Home\n%p Hi', 'Home Hi'],
    ['- if a\n  %p One\n- else\n  %p Many', '| One | Many|'],
    ['---\ntitle: Three left\n---\n%p Hi', 'Three left Hi'],
  ])('%j', async (source, words) => expect(said((await read(source)).root)).toBe(words))

  it('stand where they are written', async () => {
    const source = '\uFEFF%div\r\n  %p.a#b{title: "x",\r\n    lang: "en"} Only #{n} &amp; 🙂 left\r\n  and more'
    expect(standing(await read(source), ['Only', '🙂', 'left', 'and more', HOLE])).toEqual(['Only', '🙂', 'left', 'and more', 'n'])
  })
})

describe('elements', () => {
  const attributesOf = ({ attributes }: Element): unknown => attributes.map(({ name, text }) => [name, clean(text.value)])

  it('have their attributes, and stand where they begin', async () => {
    const source = `%a.big.red#go{:href => "/a?b=1&c=2", 'title' => "It's \\"on\\" #{day}", data: {confirm_it: 'Sure?', n: 2}, class: ["more", size]}(lang="fr" rel=none) Go`
    const link = await find(source, 'a')
    expect(attributesOf(link)).toEqual([
      ['class', 'big red more …'], ['id', 'go'], ['href', '/a?b=1&c=2'], ['title', 'It\'s "on" …'], ['data-confirm-it', 'Sure?'], ['data-n', '2'], ['lang', 'fr'], ['rel', '…'],
    ])
    expect(written(source, link.attr('title')!.text.slice(5, 6).at)).toBe('\\"')
    expect(written(source, link.attr('title')!.at)).toBe(`'title' => "It's \\"on\\" #{day}"`)
    expect(written(source, link.attr('data-confirm-it')!.at)).toBe("confirm_it: 'Sure?'")
    expect(written(source, link.at)).toBe(source.slice(0, -3))
  })

  it('a box is ticked where it says so, and else the file does not tell', async () => {
    const ticked = async (given: string) => (await find(`%input${given}`, 'input')).flag('checked')
    expect(await ticked('{type: "checkbox", checked: true}')).toBe(true)
    expect(await ticked('{:type => "checkbox", :checked => "checked"}')).toBe(true)
    expect(await ticked('(type="checkbox" checked)')).toBe(true)
    expect(await ticked('(type="checkbox" checked=true)')).toBe(true)
    expect(await ticked('{checked: false}')).toBe(false)
    expect(await ticked('{checked: nil}')).toBe(false)
    expect(await ticked('(checked=false)')).toBe(false)
    expect(await ticked('{type: "checkbox"}')).toBe(false)
    expect(await ticked('{checked: @news}')).toBeUndefined()
    expect(await ticked('{checked: (true if news)}')).toBeUndefined()
    expect(await ticked('(checked=@news)')).toBeUndefined()
    expect(await ticked('{type: "checkbox", **more}')).toBeUndefined()
    expect(await ticked('{more}')).toBeUndefined()
    const source = '%input{type: "checkbox", checked: true}'
    expect(written(source, (await find(source, 'input')).attr('checked')!.at)).toBe('checked: true')
    expect(written('%input(checked)', (await find('%input(checked)', 'input')).attr('checked')!.at)).toBe('checked')
  })

  it('that helpers make are what they make', async () => {
    const source = '= form_for @order do |f|\n  = f.check_box :news, checked: true\n  = f.label :news, "Send me news"\n= check_box_tag "gift", "1", true'
    const boxes = (await read(source)).named('input')
    expect(boxes.map((box) => [box.parent?.name, box.flag('checked'), written(source, box.at)])).toEqual([
      ['form', true, 'f.check_box :news, checked: true'],
      ['#page', true, 'check_box_tag "gift", "1", true'],
    ])
  })

  it('that a helper puts around what stands below hold it', async () => {
    const link = await find('%li= link_to "/", class: "big" do\n  %b Home\n%p Hi', 'a')
    expect([said(link), link.attr('class')?.value, link.parent?.name]).toEqual(['Home', 'big', 'li'])
  })

  it('in branches are no siblings', async () => {
    const parents = async (source: string) => (await read(source)).named('p').map(({ parent }) => parent)
    for (const source of ['- if a\n  %p Yes\n- elsif b\n  %p Maybe\n- else\n  %p No', '- case a\n- when 1\n  %p One\n- when 2\n  %p Two\n- else\n  %p Many', '- case a\n  - when 1\n    %p One\n  - when 2\n    %p Two\n  - else\n    %p Many']) {
      const found = await parents(source)
      expect(found.map((parent) => parent?.name)).toEqual(['#branch', '#branch', '#branch'])
      expect(new Set(found).size).toBe(3)
    }
  })
})

it.each(['render "footer"', 'yield', 'render partial: "a", locals: { b: 1 }'])('= %s brings in a part', async (part) => {
  const source = `%p= ${part}\n`
  expect((await read(source)).parts.map(({ at, name }) => [written(source, at), name])).toEqual([[part, part]])
})

it('comments are comments of the page', async () => {
  const source = '%p Hi\n-# aboveboard-allow x -- y\n/ two\n'
  expect((await read(source)).comments.map(({ text, at }) => [text.trim(), written(source, at)])).toEqual([
    ['aboveboard-allow x -- y', '-# aboveboard-allow x -- y'],
    ['two', '/ two'],
  ])
})

it('mails are mails, whatever is made of the file', async () => {
  const mjml = await read('%mjml\n  %mj-body\n    %mj-button{href: "/"} Buy now', 'app/views/shop_mailer/sale.mjml.haml')
  expect([mjml.kind, mjml.named('a').map(said)]).toEqual(['email', ['Buy now']])
  const text = await read('Only #{n} left\n\\\n= t("Buy now")', 'app/views/shop_mailer/sale.text.haml')
  expect([text.kind, said(text.root)]).toEqual(['email', 'Only … leftBuy now'])
  expect(await readIndented('Only three left', { path: 'notes.text.haml' })).toBeUndefined()
  expect((await read('!!!\n%html\n  %body Hi', 'app/views/shop_mailer/sale.html.haml')).kind).toBe('email')
  expect((await read('!!!\n%html\n  %body Hi', 'app/views/shop/sale.html.haml')).kind).toBe('page')
})

describe('whatever is written', () => {
  const line = fc.constantFrom('%p #', '%p.a{title: "#", checked: x} # #{n} #', '# &amp; \\#{x} #', '#{y} #', '%b(title="#" lang=y)> #', '%i{:a => {b: "#"}}= "# #"', '- if a', '- else', '/ #', '-# #', ':plain\n  # <b>#</b>\n\n  #', '= a || "# #"', '%p 🙂 #', '= f.label :x, "# #"', '%p{title: "#",\n    lang: "en"} #', '%input{value: \'#\'}/', '# |\n  # |', '.a[x] #', '\\= #')
  const source = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), line), { maxLength: 12 }).map((lines) => {
    let n = 0
    return lines.map(([depth, each]) => '  '.repeat(depth) + each.replaceAll('\n', `\n${'  '.repeat(depth)}`)).join('\n').replaceAll('\n', '\r\n').replaceAll(/#(?!\{)/g, (sign, at: number, whole: string) => (whole[at - 1] === '-' ? sign : `w${n++}o`))
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
    const soup = fc.array(fc.constantFrom('%p', '.a', '#b', '{', '}', '(', ')', '[', ']', '"', "'", ':a => ', 'b: ', '= ', '- ', 'if x', 'do |y|', 'else', 'end', ',', '|', '\\', '/', '#{', ':css', '!!!', '\n', '\n  ', '\n    ', '\t', ' ', '<', '>', '<%', '%>', '-->', '\r\n', 'words'), { maxLength: 40 }).map((signs) => signs.join(''))
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const page = await read(text)
        for (const { at } of page.elements) expect(at.start >= 0 && at.start <= at.end && at.end <= text.length).toBe(true)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it.each([['%p{', 20_000], ['%p{a: "', 20_000], ['#{', 20_000], ['= foo,\n', 20_000], ['%a(b=', 20_000], ['%p |\n', 20_000], ['  - if x\n', 5000], ['%a{b: [', 20_000]])('%j many times over takes no long time', async (part, times) => {
    const from = performance.now()
    await read(part.repeat(times)).catch((error: unknown) => expect(error).toBeInstanceOf(RangeError))
    expect(performance.now() - from).toBeLessThan(5000)
  }, 30_000)
})
