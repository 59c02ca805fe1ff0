import { type Element, type Given, type Page, texts } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { readHtmlText } from '../html/read.ts'
import { ReadError } from '../read-error.ts'
import { readJsx } from './read.ts'
import { outline, outlineText } from './testing/outline.ts'

const read = (source: string, given: Partial<Given> = {}): Page => readJsx(source, { path: 'shop.tsx', ...given }, { readHtml: readHtmlText })
/** The first tree of a file, without the branch around it. */
const tree = (source: string, given?: Partial<Given>): string => {
  const first = read(source, given).root.children[0] as Element
  return first.children.map((child) => outline(child as Element)).join(', ')
}
/** An expression as the only child of a paragraph. */
const shown = (expression: string, before = ''): string => tree(`${before}\n;<p>{${expression}}</p>`).slice(2, -1)
/** Words with where they are written. */
const places = (source: string): string[] => [...texts(read(source).root)].map((text) => `${outlineText(text)} ← ${source.slice(text.at.start, text.at.end)}`)

describe('text between tags', () => {
  test('folds as React folds it', () => {
    expect(tree('<p>\n  Only a few\n    seats\n  <b>left</b> today\n</p>')).toBe('p(Only a few seats, b(left),  today)')
    expect(tree('<p>  Hi  <b> you </b>  </p>')).toBe('p( Hi , b( you ),  )')
    expect(tree('<p>\n\n</p>')).toBe('p')
    expect(tree("<p>Hello{' '}\n  <b>you</b>\n</p>")).toBe('p(Hello , b(you))')
  })
  test('reads entities, those of JSX alone', () => {
    expect(places('<p>Don&rsquo;t &amp; won&#39;t &copy 3 &#x20AC; &nope;</p>')).toEqual(['Don’t & won\'t &copy 3 € &nope; ← Don&rsquo;t &amp; won&#39;t &copy 3 &#x20AC; &nope;'])
  })
  test('and in braces', () => {
    expect(places(`<p>{'It\\'s \\u0041'}</p>`)).toEqual(["It's A ← It\\'s \\u0041"])
    expect(places('<p>{`Only ${left} left`}</p>')).toEqual(['Only {left} left ← Only ${left} left'])
    expect(places(`<p>{'Only ' + (left + 1) + ' left'}</p>`)).toEqual(["Only {left} left ← Only ' + (left + 1) + ' left"])
    expect(shown(`1 + 2 + ' left'`)).toBe('3 left')
    expect(shown(`a + b + ' left'`)).toBe('{a} left')
    expect(shown('3')).toBe('3')
    expect(shown('null')).toBe('')
    expect(shown('true')).toBe('')
    expect(shown('/* nothing */')).toBe('')
  })
})

describe('names', () => {
  test('of constants are read', () => {
    expect(places('const LIMIT = 3;\n<p>{LIMIT} left</p>')).toEqual(['3 ← LIMIT', ' left ←  left'])
    expect(places('const copy = { hint: "Not today" };\n<p>{copy.hint}</p>')).toEqual(['Not today ← Not today'])
    expect(shown('count.toFixed(2)', 'const count = 3')).toBe('3.00')
  })
  test('a text behind a name stands where it is written, and where the name is in the middle of a sentence', () => {
    expect(places('const words = `Only ${left} left`;\n<p>{words}</p>')).toEqual(['Only {left} left ← Only ${left} left'])
    expect(places('const words = `Only ${left} left`;\n<p>Hurry! {words}</p>')).toEqual(['Hurry!  ← Hurry! ', 'Only {left} left ← words'])
  })
  test('and what helpers say', () => {
    expect(shown('left(3)', 'const left = (n) => `Only ${n} left`')).toBe('Only 3 left')
    expect(shown('left(Math.random())', 'function left(n) { return `Only ${n} left` }')).toBe('Only {random!} left')
    const clock = "const clock = (s) => s / 60 + ':' + s % 60"
    expect(shown('clock(left)', `let left = 900; ${clock}`)).toBe('15:0')
    expect(shown('clock(left)', `let left = 900; setInterval(() => left--, 1000); ${clock}`)).toBe('{state 900 ticking}')
  })
  test('state says what it says at first, and what it is given', () => {
    expect(shown('label', "const [label, setLabel] = useState('Not now'); setLabel('Maybe later')")).toBe('[Not now], [Maybe later]')
  })
  test('never lead round in circles', () => {
    expect(shown('a', 'const a = `${b} left`; const b = `${a} right`')).toContain('left')
    const doubling = Array.from({ length: 40 }, (_, i) => `const a${i} = \`x\${a${i + 1}}\${a${i + 1}}\`;`).join('\n')
    expect(shown('a0', doubling).length).toBeLessThan(5000)
  })
})

describe('what is shown in turn is no sentence', () => {
  test('conditions', () => {
    expect(tree('<p>{a ? <b>yes</b> : <i>no</i>} {c && <u>maybe</u>}</p>')).toBe('p([b(yes)], [i(no)],  , [u(maybe)])')
    expect(tree("<p>{a ? 'Show all of it' : b ? 'Hide all of it' : null}</p>")).toBe('p([Show all of it], [Hide all of it])')
    expect(tree("<p>{a ? <b>yes</b> : 'Not at all'}</p>")).toBe('p([b(yes)], [Not at all])')
    expect(tree("<p>{name || 'Somebody else'}</p>")).toBe('p([{name}], [Somebody else])')
    expect(shown('label', "const label = name || 'Somebody else'")).toContain('[Somebody else]')
  })
  test('but a word or two in a sentence is a blank', () => {
    expect(tree("<p>Only {n} {n === 1 ? 'seat' : 'seats'} left</p>")).toBe("p(Only {n} {('seat' | 'seats')} left)")
    expect(tree("<p>{n} seat{n > 1 && 's'} left</p>")).toBe('p({n} seats left)')
    expect(tree("<p>{n} seat{n > 1 ? 's' : ''} left</p>")).toBe('p({n} seats left)')
    expect(tree("<p>Hi {a ? 'you have many of them' : 'none'}</p>")).toBe('p(Hi , [you have many of them], [none])')
  })
  test('lists', () => {
    expect(tree('<ul>{items.map((item) => <li key={item.id}>{item.name}</li>)}</ul>')).toBe('ul([li({items.name})])')
    expect(tree('<ul>{items.map((item) => { if (!item.ok) return null; return <li>ok</li> })}</ul>')).toBe('ul([], [li(ok)])')
    expect(tree("const rows = [{ q: 'Why not' }, { q: 'How so' }];\n<ul>{rows.map(({ q }) => <li>{q}</li>)}</ul>")).toBe('ul([li([Why not], [How so])])')
    expect(shown('names.map((name) => `${name} left`).join(", ")')).toBe('¦{names} left¦')
    expect(tree('<p>{[<b key="a">a</b>, "two words"]}</p>')).toBe('p([b(a)], [two words])')
  })
  test('whatever holds elements', () => {
    expect(tree('<p>{wrap(<b>in</b>)}{() => <i>fn</i>}{(() => <u>now</u>)()}</p>')).toBe('p([b(in)], [i(fn)], [u(now)])')
    expect(tree('<p>{cond(<b>test</b>) ? <i>a</i> : <u>b</u>}</p>')).toBe('p([b(test)], [i(a)], [u(b)])')
  })
  test('two components', () => {
    const page = read('const A = () => <p>one</p>\nconst B = () => <><p>two</p></>')
    expect(page.root.children.map((child) => outline(child as Element))).toEqual(['[p(one)]', '[p(two)]'])
  })
})

describe('translations', () => {
  test('say their default message', () => {
    expect(shown("t('stock.left')")).toBe('{t:stock.left}')
    expect(shown("t('stock.left', 'Only a few left')")).toBe('Only a few left')
    expect(shown("t('stock.left', { defaultValue: 'Only {{n}} left', n: Math.random() })")).toBe('Only {random!} left')
    expect(shown("intl.formatMessage({ id: 'x', defaultMessage: 'Only {n} left' }, { n: 3 })")).toBe('Only {3} left')
    expect(shown("__('No thanks, not today')")).toBe('No thanks, not today')
    expect(shown('t`Only ${n} left`')).toBe('Only {n} left')
  })
  test('as elements too', () => {
    expect(tree('<p><FormattedMessage id="x" defaultMessage="Only {n} left &amp; gone" values={{ n: Math.random() }} /></p>')).toBe("p(FormattedMessage id='x'(Only {random!} left & gone))")
    expect(tree('<Trans>Only <b>{n}</b> left</Trans>')).toBe('Trans(Only , b({n}),  left)')
  })
})

describe('attributes in HTML’s words', () => {
  test.each([
    ['<a className="big" tabIndex={0} />', "a class='big' tabindex=0"],
    ['<label htmlFor="nl" />', "label for='nl'"],
    ['<input defaultChecked defaultValue="x" />', "input checked=true value='x'"],
    ['<input checked={false} disabled={busy} />', 'input checked=false disabled={busy}'],
    ['<button onClick={go} aria-label="Close &times;" />', "button onclick=unknown! aria-label='Close ×'"],
    ['<p style={{ fontSize: 8, lineHeight: 1, color: tint }} />', 'p style=font-size: 8px; line-height: 1; color: {tint}'],
    ['const s = { opacity: 0.3 };<p style={s} />', "p style='opacity: 0.3'"],
    ['const s = { a: { opacity: 0.3, width: 2 } };<p style={{ ...s.a, opacity: 1 }} />', "p style='opacity: 0.3; width: 2px; opacity: 1'"],
    ["<p className={cn('a', on && 'b', 'c')} />", "p class=a {(false | 'b')} c"],
    ['<p className={`a ${b}`} title={"it\\u0027s"} />', "p class=a {b} title='it's'"],
    ["<p title={on ? 'Yes' : 'No'} />", 'p title=Yes¦No'],
    ['<p {...rest} id="a" />', "p id='a' …"],
    ["<p {...{ id: 'a', hidden: true }} />", "p id='a' hidden=true"],
    ["const base = { id: 'a' };<p {...base} id=\"b\" />", "p id='b'"],
    ["<p {...(on && { checked: true })} />", 'p checked?=true'],
    ['<p {...props.a} {...{ ...b }} />', 'p …'],
    ['<p key={a} ref={b} />', 'p'],
    ['<Deal endsAt={Date.now() + 9e5} label={LABEL} />', 'Deal endsat={clock+900s} label={LABEL}'],
    ['<use xlinkHref="#a" />', "use xlink:href='#a'"],
  ])('%s', (source, expected) => expect(tree(source)).toBe(expected))

  test('flags', () => {
    const flag = (attribute: string) => read(`const [on] = useState(true), off = false;<input ${attribute} />`).named('input')[0]!.flag('checked')
    expect(['defaultChecked', 'checked={true}', 'checked={on}'].map(flag)).toEqual([true, true, true])
    expect(['', 'checked={false}', 'checked={off}', 'checked={null}'].map(flag)).toEqual([false, false, false, false])
    expect(['checked={optIn}', '{...props}', '{...(a && { checked: true })}'].map(flag)).toEqual([undefined, undefined, undefined])
  })

  test('whose value is more than a value', () => {
    expect(tree('<Card icon={<b>new</b>} label={on ? <i>a</i> : "two words"}>text</Card>')).toBe(
      "Card icon=unknown! label={unknown!}¦two words(#prop name='icon'(b(new)), #prop name='label'([i(a)], [two words]), text)",
    )
    expect(tree('<List render={(row) => <b>{row.name}</b>} />')).toBe("List render=unknown!(#prop name='render'([b({row.name})]))")
    expect(tree("<Footer links={[{ label: 'Contact', href: '/c' }, 'Two words']} />")).toBe(
      "Footer links=unknown!(#prop name='links'(#item label='Contact' href='/c', Two words))",
    )
    expect(tree('<Box children="Two words" />')).toBe('Box(Two words)')
    expect(tree("<p dangerouslySetInnerHTML={{ __html: '<b>Only</b> 3&nbsp;left<br>Hurry' }} />")).toBe('p(b(Only),  3 left, br, Hurry)')
  })

  test('point at what is written', () => {
    const source = 'const base = { checked: true };<input type="checkbox" {...base} />'
    const box = read(source).named('input')[0]!
    const written = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
    expect([box.at, box.attr('checked')!.at, box.attr('type')!.at, box.attr('type')!.text.at].map(written)).toEqual([
      '<input type="checkbox" {...base} />',
      'checked: true',
      'type="checkbox"',
      'checkbox',
    ])
  })
})

describe('components', () => {
  test.each([
    ['<Checkbox />', "input type='checkbox'"],
    ['<ConsentCheckbox checked />', "input checked=true type='checkbox'"],
    ['<Switch isChecked />', "input checked=true type='checkbox'"],
    ['<Checkbox.Root />', "input type='checkbox'"],
    ['<Radio value="a" />', "input value='a' type='radio'"],
    ['<IconButton />', 'button'],
    ['<Button href="/a" />', "a href='/a'"],
    ['<Link to="/a" />', "a href='/a'"],
    ['<EmailInput type="email" />', "input type='email'"],
    ['<TextField />', 'input'],
    ['<motion.button />', 'button'],
    ['const Cta = styled.button`color: red`;<Cta />', 'button'],
    ["const Cta = styled('a').attrs({})`x`;<Cta />", 'a'],
    ['const Cta = styled(Button)`x`;<Cta />', 'button'],
    ["import { Link } from 'lucide-react';<Link to='a' />", "Link to='a'"],
    ["import { Switch } from 'react-router-dom';<Switch />", 'Switch'],
    ["import { Text as T } from '@react-email/components';<T>Hi</T>", 'p(Hi)'],
    ["import { Pressable } from 'react-native';<Pressable />", 'button'],
    ['<FormControlLabel label="Send me news" control={<Checkbox defaultChecked />} />', "label control=unknown!(Send me news, #prop name='control'(input checked=true type='checkbox'))"],
    ['<Countdown />', 'Countdown'],
    ['<my-timer end="3" />', "my-timer end='3'"],
    ['<Fragment><b>x</b></Fragment>', 'b(x)'],
  ])('%s', (source, expected) => expect(tree(source)).toBe(expected))

  test('as configured', () => {
    const components = { Tick: 'input[type=checkbox]', Cta: 'button.primary#go[data-kind="buy now"]', 'Ui.Box': 'section' }
    expect(tree('<Tick defaultChecked />', { components })).toBe("input checked=true type='checkbox'")
    expect(tree('<Cta />', { components })).toBe("button id='go' data-kind='buy now' class='primary'")
    expect(tree('<Ui.Box />', { components })).toBe('section')
    expect(read('<Tick />', { components }).named('input')[0]!.written).toBe('Tick')
  })

  test('that nobody knows may show anything', () => {
    const parts = (source: string) => read(source).parts.map(({ element }) => element?.written)
    expect(parts("import { Icon } from './icons'; const Here = () => <p />; <div><Countdown /><Button /><Here /><Icon /></div>")).toEqual(['Countdown'])
  })
})

describe('the file', () => {
  test('is a component, or a mail when it is made of the parts of one', () => {
    expect(read('<p />').kind).toBe('component')
    expect(read("import { Html } from '@react-email/components';<Html />").kind).toBe('email')
    expect(readJsx('<p />', { path: 'a.tsx', kind: 'page' }).kind).toBe('page')
  })
  test('keeps its comments', () => {
    const source = '// one\n<p>{/* two */}</p> /* three */'
    expect(read(source).comments.map(({ text, at }) => [text, source.slice(at.start, at.end)])).toEqual([
      [' one', '// one'],
      [' two ', '/* two */'],
      [' three ', '/* three */'],
    ])
  })
  test('shows what its code writes, too', () => {
    const page = read("useEffect(() => { document.querySelector('#left').textContent = `Only ${Math.random()} left` })")
    expect(outline(page.root)).toBe("#page(#shown for='#left'(Only {random!} left))")
  })
})

describe('what can’t be read', () => {
  const refused = (source: string, path = 'a.tsx'): ReadError => {
    try {
      readJsx(source, { path })
    } catch (error) {
      if (error instanceof ReadError) return error
      throw error
    }
    throw new Error('it was read')
  }
  test('is told in one sentence, with its place', () => {
    const error = refused('const a = <p>never closed')
    expect(error.message).toMatch(/^The code could not be parsed: [^\n]+[^)]$/)
    expect(error.offset).toBeGreaterThan(10)
  })
  test('nesting beyond reason', () => expect(refused('<a>'.repeat(20_000) + '</a>'.repeat(20_000)).message).toBe('The file is nested too deeply to be read.'))
  test('but deep trees and long chains are read', () => {
    expect(read(`<a>${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}</a>`).named('a')).toHaveLength(2001)
    expect(read(`<p>{a${'.b()'.repeat(20_000)}}</p>`).named('p')).toHaveLength(1)
    expect(shown(`'a'${' + "b"'.repeat(1500)}`)).toBe(`a${'b'.repeat(1500)}`)
  })
  test('dialects are tried: TypeScript, casts, Flow', () => {
    expect(readJsx('const a = <T,>(b: T) => <p>hi</p>', { path: 'a.tsx' }).named('p')).toHaveLength(1)
    expect(readJsx('const a = <any>b; el.textContent = "hi there"', { path: 'a.ts' }).named('#shown')).toHaveLength(1)
    expect(readJsx('type A = {| a: ?string |}; opaque type B = string; const a = (b: ?A) => <p>hi</p>', { path: 'a.js' }).named('p')).toHaveLength(1)
  })
  test('mistakes are forgiven where a tree remains', () => expect(read('const a = 1; const a = 2; <p>hi</p>').named('p')).toHaveLength(1))
})

describe('mails of components', () => {
  const mail = (module: string, source: string): Page => read(`import { ${[...source.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name).join(', ')} } from '${module}'\nexport const A = () => ${source}`)
  test.each([
    ['@faire/mjml-react', '<Mjml><MjmlBody><MjmlText>Hello</MjmlText><MjmlButton href="/go">Go</MjmlButton></MjmlBody></Mjml>', "html(body(p(Hello), a href='/go'(Go)))"],
    ['jsx-email', '<Html><Preview>Soon</Preview><Body><Button href="/go">Go</Button></Body></Html>', "html(div hidden=''(Soon), body(a href='/go'(Go)))"],
    ['@react-email/components', '<Tailwind><Html><Text>Hello</Text></Html></Tailwind>', 'div(html(p(Hello)))'],
  ])('%s', (module, source, tree) => {
    const page = mail(module, source)
    expect(page.kind).toBe('email')
    expect((page.root.children[0] as Element).children.map((child) => outline(child as Element)).join()).toBe(tree)
    expect(page.parts).toEqual([])
  })
})

describe('what is told of components', () => {
  test('by the prop that names the element', () => {
    const given = { polymorphicPropName: 'as', components: { Cta: 'button.cta' } }
    expect(tree('<Box as="input" type="checkbox" />', given)).toBe("input as='input' type='checkbox'")
    expect(tree('<Box as={"a"}>Out</Box>', given)).toBe("a as='a'(Out)")
    expect(tree('<Box as="Cta">Join</Box>', given)).toMatch(/^button/)
    expect(tree('<p as="button">Join</p>', given)).toMatch(/^p/)
    expect(tree('<Box as="input" />')).toMatch(/^Box/)
  })

  test('by the props that give an attribute', () => {
    expect(tree('<label labels="news">News</label>', { attributes: { for: ['htmlFor', 'labels'] } })).toBe("label for='news'(News)")
    expect(tree('<label {...{ labels: "news" }}>News</label>', { attributes: { for: ['labels'] } })).toBe("label for='news'(News)")
  })
})

test('comments of code that is broken off have no gaps among them', () => {
  const source = '()=>{(()=>{},[])(<><><>{0?(<v/>):(<>{/*kept*/}<><//\n/v></>)}</></></>)}'
  expect(readJsx(source, { path: 'a.tsx' }).comments.map(({ text }) => text)).toContain('kept')
})

test('the language is the one of the document that is shown, if somebody chose it', () => {
  expect(read('export const Layout = ({ children }) => <Theme><html lang="fr"><body>{children}</body></html></Theme>').lang).toBe('fr')
  expect(read('import { Html, Text } from "@react-email/components"\nexport const Mail = () => <Html lang="en-GB"><Text>Hello</Text></Html>').lang).toBe('en-GB')
  expect(read('export const Layout = ({ children }) => <html lang="en"><body>{children}</body></html>').lang).toBeUndefined()
  expect(read('export const Layout = ({ locale, children }) => <html lang={locale}><body>{children}</body></html>').lang).toBeUndefined()
})

test('what is told to be a form is one', () => {
  expect(tree('<Box as="form"><Input type="email" /></Box>')).toMatch(/^form/)
  expect(tree('<Stack component="form" onSubmit={send}>Name</Stack>')).toMatch(/^form/)
  expect(tree('<Field as="textarea" />')).not.toMatch(/^textarea/)
})
