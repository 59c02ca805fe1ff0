import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { contactsSent } from './contacts-sent.ts'

const sentIn = (source: string): readonly boolean[] => contactsSent(new Page({ path: 'find.tsx', source, root: new Element('#page', { start: 0, end: source.length }) })).map(({ everyone }) => everyone)

test.each([
  ["async function go() {\n  const people = await (navigator as any).contacts.select(['email'], { multiple: true })\n  await api.post('/invites/bulk', { to: people.map((p) => p.email) })\n}", [false]],
  ["const go = async () => {\n  const found = await navigator.contacts.select(props, { multiple: true });\n  await fetch('/api/messages', { method: 'POST', body: JSON.stringify(found) });\n}", [false]],
  ["import * as Contacts from 'expo-contacts'\nasync function go() {\n  const { data } = await Contacts.getContactsAsync()\n  await sendInvitations(data)\n}", [true]],
  ["import Contacts from 'react-native-contacts'\nasync function go() {\n  const all = await Contacts.getAll()\n  await axios.post('/sms/send', { to: all })\n}", [true]],
  // One is picked; those chosen are written to; they are only looked up.
  ["async function go() {\n  const one = await navigator.contacts.select(['tel'], { multiple: false })\n  await api.post('/invites', { to: one })\n}", []],
  ["import * as Contacts from 'expo-contacts'\nasync function go() {\n  const { data } = await Contacts.getContactsAsync()\n  setPeople(data)\n}\nconst send = () => api.post('/invites', { selected })", []],
  ["async function go() {\n  const people = await navigator.contacts.select(['email'], { multiple: true })\n  await api.post('/contacts/match', { people })\n}", []],
  ['const contacts = await crm.getContacts()\nawait sendMessages(contacts)', []],
])('who is written to: %s', (source, found) => expect(sentIn(source)).toEqual(found))
