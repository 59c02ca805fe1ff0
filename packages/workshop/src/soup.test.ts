import { createJudge, within } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { house } from './house.ts'
import { readLaw } from './law.ts'
import { openRooms } from './room.ts'

/** Pieces that files are made of, in any order and number: what comes out is rarely a file, and must never be a crash. */
const pieces = {
  html: ['<a href="#">', '</a>', '<button', ' checked', '>', '<label>', '</label>', '<input type="checkbox" checked {{#if a}}checked{{/if}}>', '&eacute;', '&amp', '<!--', '-->', '{{ n }}', '{% if x %}', '{% endif %}', '<?php echo $x ?>', '<script>setInterval(()=>{s--},1000)</script>', '<style>a{color:red', '}</style>', '<table><tr>', '<p lang="fr">'],
  md: ['# ', '[', '](#)', '- [x] ', '**', '`', '\n\n', '> ', '<b>', '</b>', '<!-- aboveboard-allow x -- y -->', '|a|b|\n|-|-|\n', '---\nlang: fr\n---\n', '&eacute;', '{{ n }}'],
  tsx: ['<>', '</>', '<a>', '</a>', '{', '}', 'const x = 1\n', 'export default () => ', '<Checkbox defaultChecked={y} />', '{t("a.b")}', '{`a ${b}`}', '{Math.random()}', '{open ? "a" : "b"}', '{[1].map((x) => <b>{x}</b>)}', '(', ')'],
  json: ['{', '}', '"a":', '"cta.no":', ',', '"\\u00e9 {n}"', '[', ']', '1', 'null', '\\'],
} as const

const said = ['No thanks, I hate saving money', 'Only 3 left', 'Non merci, je préfère payer plus', 'Hurry', '14 people are watching', 'Sign me up', 'Se désinscrire', ' ', '\r\n', '\u00ad', '\ud800', '🙂', '€19.99']

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules), process.env['ROOM'])
const judge = createJudge(rooms, { now: new Date('2026-06-01T12:00:00Z') })
const levels = Object.fromEntries(rooms.map(({ id }) => [id, { severity: 'warn' as const }]))

test.each(Object.entries(pieces))('no %s file is too broken to be judged, and every finding lies in it', async (extension, own) => {
  const file = fc.array(fc.constantFrom(...own, ...said), { maxLength: 40 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom('page', 'marketing-email', undefined), async (source, kind) => {
      const look = async (): Promise<readonly unknown[]> => {
        const page = await readable(source, { path: `x.${extension}`, kind })
        return page ? judge(page, levels).map((report) => ({ ...report, inside: report.at.start < report.at.end && within(report.at, { start: 0, end: source.length }) })) : []
      }
      const reports = await look()
      expect(reports).toEqual(reports.map((report) => ({ ...(report as object), inside: true })))
      expect(await look()).toEqual(reports)
    }),
    { numRuns: 60 },
  )
})

/** A page, or nothing where the reader says in a sentence why it cannot read this. */
async function readable(...given: Parameters<typeof read>): Promise<Awaited<ReturnType<typeof read>>> {
  try {
    return await read(...given)
  } catch (error) {
    if (error instanceof Error && error.name === 'ReadError') return undefined
    throw error
  }
}
