import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type Example, examples, requote } from '../packages/workshop/src/examples.ts'
import { readLaw } from '../packages/workshop/src/law.ts'
import { pointOut } from '../packages/workshop/src/mistake.ts'
import { rehearse, told } from '../packages/workshop/src/rehearsal.ts'
import { type OpenRoom, openRooms } from '../packages/workshop/src/room.ts'
import { hearer } from '../packages/workshop/src/samples.ts'

/** `ROOM=<id>` opens one room alone; `UPDATE_ROOMS=1` writes what the rules say under the examples, for review. */
const update = Boolean(process.env['UPDATE_ROOMS'])
const rules = new URL('./', import.meta.url)
const rooms = await openRooms(rules, readLaw(rules), process.env['ROOM'])

describe.each(rooms)('$id', (room) => {
  test('is written without mistakes', () => expect(room.mistakes.map(pointOut)).toEqual([]))

  for (const file of ['README.md', 'cases.md']) runExamples(room, file)

  test.each(room.languages)('hears, in $language, what each phrase is proved by, and nothing else', ({ language, samples }) => {
    const hears = hearer(room, language, samples)
    const wrong = samples.filter((sample) => hears(sample) !== sample.heard)
    expect(wrong.map(({ list, phrase, sentence, heard }) => `${list}: ${phrase} ${heard ? 'is not heard' : 'is heard'} in “${sentence}”`)).toEqual([])
  })
})

function runExamples(room: OpenRoom, file: string): void {
  const at = new URL(file, room.at)
  const markdown = file === 'README.md' ? room.readme : room.cases
  const found = new Map<Example, readonly string[]>()

  test.each(examples(`${room.id}/${file}`, markdown))(`${file}:$line $info`, async (example) => {
    const { reports } = await rehearse(room, example)
    const said = reports.map((report) => told(example.code, report))
    if (update) found.set(example, said)
    else expect(said).toEqual(example.said)
    expect(reports.length > 0, 'bad and doubt are reported, good is not').toBe(example.verdict !== 'good')
    for (const { doubt } of reports) expect(doubt, 'a doubt is a question, a bad example a finding').toBe(example.verdict === 'doubt')
  })

  if (update) afterAll(() => found.size > 0 && writeFileSync(at, requote(readFileSync(at, 'utf8'), found)))
}
