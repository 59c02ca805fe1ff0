import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { growth } from '../../testing/growth.ts'
import { chosenPeople } from './chosen-people.ts'

const found = (source: string): number => chosenPeople(new Page({ path: 'x.tsx', source, kind: 'component', root: new Element('#page', { start: 0, end: source.length }) })).length

test.each([
  ['const [selected, setSelected] = useState(contacts.map((c) => c.id))', 1],
  ['const [chosen, setChosen] = useState<Set<string>>(new Set(friends.map((f) => f.email)))', 1],
  ['const selectedIds = ref(props.contacts.map(c => c.id))', 1],
  ['const [invited, setInvited] = useState([...contacts])', 1],
  ['const [selected, setSelected] = useState([])', 0],
  ['const [contacts, setContacts] = useState(props.contacts)', 0],
  ['// const [selected, setSelected] = useState(contacts.map((c) => c.id))', 0],
])('%s: %i', (source, count) => expect(found(source)).toBe(count))

test('takes time in proportion to what is read', () => {
  expect(growth((size) => found('const [selected = contacts '.repeat(size)), 2000, 4)).toBeLessThan(6)
})
