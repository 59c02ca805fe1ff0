import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'
import { outlineOrigin } from '../testing/outline.ts'

/** What is known of `it`, which a component shows that the same file shows as told. */
async function originOf(component: string, shown: string): Promise<string> {
  const page = await read(`${component}\nexport const Page = () => <main>${shown}</main>`, { path: 'Page.jsx' })
  return outlineOrigin(page!.named('X')[0]!.attr('it')!.origin)
}

describe('what a component is given where the file shows it', () => {
  it.each([
    ['const Badge = ({ left }) => <X it={left} />', '<Badge left={Math.random()} />', 'random!'],
    ['function Badge(props) { return <X it={props.left} /> }', '<Badge left={Math.ceil(Math.random() * 4)} />', 'random!'],
    ['const Badge = memo(({ left }) => <X it={left} />)', '<Badge left={Math.random()} />', 'random!'],
    ['const Badge = ({ left: n }) => <X it={n} />', '<Badge left={3} />', '3'],
    ['const Box = ({ on }) => <X it={on} />', '<Box on />', 'true'],
    ['const Badge = ({ room }) => <X it={room.left} />', '<Badge room={{ left: 3 }} />', '3'],
    ['const Clock = ({ minutes = 5 }) => { const [left, setLeft] = useState(minutes * 60); useEffect(() => { setInterval(() => setLeft((n) => n - 1), 1000) }, []); return <X it={left} /> }', '<Clock minutes={15} />', 'state (900 | 300) ticking'],
    ['const Inner = ({ left }) => <X it={left} />\nconst Outer = ({ left }) => <Inner left={left} />', '<Outer left={Math.random()} />', 'random!'],
  ])('%s: %s', async (component, shown, origin) => expect(await originOf(component, shown)).toContain(origin))

  it.each([
    ['words, which are read where they stand', 'const Badge = ({ left }) => <X it={left} />', '<Badge left="Three left" />'],
    ['whatever is spread', 'const Badge = ({ left }) => <X it={left} />', '<Badge left={3} {...rest} />'],
    ['nothing', 'const Badge = ({ left }) => <X it={left} />', '<Badge />'],
    ['what another component of the name is given', 'const Badge = ({ left }) => <X it={left} />', '<other.Badge left={3} />'],
    ['what it is given of itself', 'const Badge = ({ left }) => <X it={left}><Badge left={left} /></X>', '<Badge left={stock.left} />'],
  ])('tells nothing of %s', async (_, component, shown) => expect(await originOf(component, shown)).toContain('left'))

  it('is all that it is given', async () => {
    expect(await originOf('const Box = ({ on }) => <X it={on} />', '<Box on /><Box on={false} />')).toBe('(false | true)')
  })
})
