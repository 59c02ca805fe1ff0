import type { Report } from '@aboveboard/core'
import type { ReadError } from '@aboveboard/readers/estree'
import { addressOf, rooms } from '@aboveboard/rules'
import type { VFile } from 'vfile'
import { placesIn } from './places.ts'
import { replacements } from './replacements.ts'
import type { Subject } from './subject.ts'

export const source = 'aboveboard'
const roomsById = new Map(rooms.map((room) => [room.id, room]))

/** Adds a report to the messages of a file: an error is fatal, a warning is not, a doubt is information. */
export function tell(file: VFile, report: Report, { placeOf, text }: Subject): void {
  const { rule, severity, doubt, message, why, instead, at, also } = report
  const added = file.message(message, { place: placeOf(at), ruleId: rule, source })
  added.fatal = doubt ? undefined : severity === 'error'
  added.url = addressOf(roomsById.get(rule))
  added.note = [why, instead, ...also.map((other) => `${shown(placeOf(other.at))}${other.message}`)].join('\n\n')
  const expected = text === undefined ? [] : replacements(report, text)
  if (expected.length === 0) return
  added.actual = text!.slice(at.start, at.end)
  added.expected = expected
}

/** Says why a file could not be judged; whatever else is done with it goes on. */
export function complain(file: VFile, error: ReadError, text: string, locale: string): void {
  const { offset } = error
  const place = offset === undefined ? undefined : placesIn(text)({ start: offset, end: offset }).start
  file.message(error.in(locale), { place, source }).fatal = true
}

const shown = (place: ReturnType<Subject['placeOf']>): string => (place ? `${place.start.line}:${place.start.column}: ` : '')
