import { expect, test } from 'vitest'
import type { Kind } from '../../page.ts'
import { unknown } from '../../origin.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { assistants } from './assistants.ts'

const seen = (kind: Kind, ...sketches: Sketch[]) => assistants(sketched({ kind }, ...sketches))

test('a component, a widget and a namespace, with what they say', () => {
  expect(seen('component', h('ChatBot', { name: 'Ada', greeting: 'Hello', color: 'red' })).map(({ says, isMachine }) => [says.map(String), isMachine])).toEqual([[['Ada', 'Hello'], true]])
  expect(seen('page', h('div', { class: 'chatbot-panel' }, h('h2', {}, 'Ask Ada'), h('p', { class: 'bot-message' }, 'Hello'))).map(({ says }) => says.map(String))).toEqual([['Ask Ada', 'Hello']])
  expect(seen('strings', h('section', { key: 'bot' }, h('p', { key: 'bot.hello' }, 'Hello'))).map(({ element }) => element.name)).toEqual(['section'])
})

test('behind a chat there may be people, and some files say so', () => {
  expect(seen('component', h('LiveChat', { mode: 'human', greeting: 'Hello' })).map(({ isMachine, isStaffed }) => [isMachine, isStaffed])).toEqual([[false, true]])
  expect(seen('component', h('ChatWidget', { greeting: unknown })).map(({ isMachine, isOpen }) => [isMachine, isOpen])).toEqual([[false, true]])
})

test('a link to one, a bottom and a page about something else are none', () => {
  expect(seen('page', h('a', { class: 'chatbot-link' }, 'Ask'), h('div', { class: 'bottom' }, 'End'), h('i', { class: 'snapchat-icon' }))).toEqual([])
  expect(seen('prose', h('div', { class: 'chatbot' }, 'Hello'))).toEqual([])
})

test('a file may be one', () => {
  expect(assistants(sketched({ kind: 'component', path: 'src/ShopChatbot.tsx' }, h('p', {}, 'Hello'))).map(({ element }) => element.name)).toEqual(['#page'])
})

test('a chat that asks a language model is a machine, and its first words stand in its code', () => {
  const source = "import { useChat } from '@ai-sdk/react'\nconst first = [{ id: '0', role: 'assistant', content: 'Hi, I’m Ada' }]\n// { role: 'bot', text: 'Hi' }"
  const page = sketched({ kind: 'component' }, h('div', { class: 'chat' }, h('p', {}, source)))
  expect(assistants(page).map(({ says, isMachine }) => [says[0]?.value, says.length, isMachine])).toEqual([['Hi, I’m Ada', 2, true]])
})

test('a path that names a model asks one, and then a conversation is a chat', () => {
  const asks = (code: string, name: string) => assistants(sketched({ kind: 'component' }, h('aside', { class: name }, h('p', {}, `fetch('${code}') // assistant`)))).map(({ isMachine }) => isMachine)
  expect(asks('/api/llm/answer', 'discussion')).toEqual([true])
  expect(asks('/api/ai-reply', 'chat')).toEqual([true])
  expect(asks('/api/answers', 'discussion')).toEqual([])
  expect(asks('/air/claudette', 'chat')).toEqual([false])
})
