import { type Edit, indexPhrases, type PhraseIndex, type Report, within } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { merged } from '../../cli/src/fix/edits.ts'
import { examples, examplesOf, extensions, languages } from './examples.ts'
import { house } from './house.ts'
import { readLaw } from './law.ts'
import { isQuoted } from './quotation.ts'
import { rehearse } from './rehearsal.ts'
import { openRooms } from './room.ts'
import { wording } from './wording.ts'

/** What every room obeys without writing anything. */
const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules), process.env['ROOM'])

test.runIf(process.env['ROOM'] === undefined)('the registry holds what the folders hold: `npm run build` writes it', async () => {
  const { rooms: registered } = await import('@aboveboard/rules')
  expect(registered.map(({ id, principle, index }) => ({ id, principle, index: read(index!) }))).toEqual(
    rooms.map(({ id, principle, rule, vocabularies }) => ({ id, principle, index: read(indexPhrases(vocabularies, rule.needs)) })),
  )
})

const read = ({ body, ...index }: PhraseIndex): object => ({ ...index, ...body() })

/** One test an example, each law with its name: five times as many would take a minute to count. */
describe.each(rooms)('$id', (room) => {
  test.each(examplesOf(room))('$info (line $line)', async (example) => {
    const { reports } = await rehearse(room, example)
    const file = { start: 0, end: example.code.length }
    const places = reports.flatMap((report) => [report.at, ...report.also.map(({ at }) => at)])
    expect.soft(places.filter((at) => at.start >= at.end || !within(at, file)), 'points into the file, at something').toEqual([])

    const quoting = reports.filter(({ messageId }) => room.rule.messages[messageId]?.startsWith('“{said}”'))
    expect.soft(quoting.filter(({ message, at }) => !isQuoted(message, example.code.slice(at.start, at.end))).map(({ message }) => message), 'quotes what stands where it points').toEqual([])

    if (room.rule.severity.recommended === 'doubt' || room.rule.pitch) {
      const asked = await rehearse(room, { ...example, severity: 'doubt' })
      expect.soft(asked.reports.map(({ message }) => message).filter((message) => !message.endsWith('?')), 'is a question where the rule only asks').toEqual([])
    }

    expect.soft((await rehearse(room, example)).reports, 'is judged alike twice').toEqual(reports)

    for (const { messageId, fix, suggest } of reports) {
      for (const edits of [fix, ...suggest.map((choice) => choice.edits)].filter(({ length }) => length > 0)) {
        const mended = await rehearse(room, { ...example, code: apply(example.code, edits) })
        expect.soft(mended.reports.length, `“${messageId}” goes with its own remedy`).toBeLessThan(reports.length)
        const [before, after] = [tally(reports), tally(mended.reports)]
        for (const [id, count] of after) expect.soft(count, `the remedy of “${messageId}” brings no “${id}”`).toBeLessThanOrEqual(before.get(id) ?? 0)
      }
    }
  })

  test('shows a good and a bad example in every language', () => {
    const shown = examples(room.id, room.readme).map(({ verdict, language = 'en' }) => `${verdict} ${language}`)
    expect(languages.flatMap((language) => [`good ${language}`, `bad ${language}`]).filter((wanted) => !shown.includes(wanted))).toEqual([])
  })

  test('shows a doubt, if it can doubt', () => {
    const doubts = examplesOf(room).some(({ verdict }) => verdict === 'doubt')
    expect(doubts).toBe(/\bdoubt:/.test(room.judgement) || room.rule.pitch === true)
  })

  test('needs only words it listens for', () => {
    expect((room.rule.needs ?? []).filter((list) => !room.rule.words?.includes(list))).toEqual([])
  })

  test('is worded as a house speaks: short, and without the law’s finger', () => expect([...wording(room)]).toEqual([]))
})

describe.each(extensions)('%s', (extension) => {
  const nothing = extension === 'json' ? ['', '{}', '{ "a": "" }'] : ['', '\n', '   \n\t\n']
  const blanks = { eml: 'Subject: {{ a }}\n\n{{ b }}\n', mjml: '<mjml><mj-body><mj-text>{{ a }}</mj-text></mj-body></mjml>', html: '{{ a }} {% if b %}{{ c }}{% endif %}', md: '{{ a }}\n\n{{ b }}', json: '{ "a": "{{b}}", "c": "{d}" }', js: '`${a} ${b}`', jsx: '<>{a} {b}</>', tsx: '<>{a} {b}</>' }
  test.each([...nothing, blanks[extension]])('%j accuses nobody', async (code) => {
    for (const room of rooms) {
      for (const language of [undefined, ...languages]) {
        const { reports } = await rehearse(room, { extension, language, kind: undefined, code })
        expect.soft(reports.filter(({ doubt }) => !doubt), room.id).toEqual([])
      }
    }
  })
})

function apply(source: string, edits: readonly Edit[]): string {
  const whole = merged(edits, source)
  if (!whole) throw new Error('the edits of one remedy overlap')
  const [start, end] = whole.range
  return source.slice(0, start) + whole.text + source.slice(end)
}

function tally(reports: readonly Report[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { messageId } of reports) counts.set(messageId, (counts.get(messageId) ?? 0) + 1)
  return counts
}
