import type { Report } from './report.ts'

/** One cause in one place, whoever comes upon it. */
export const placeOf = ({ rule, file, at }: Report): string => `${rule} ${at.start} ${at.end} ${file?.path ?? ''}`

/** What is found on a page with the words of a language on trial too: what is not found without them warns, and fails no run. */
export function onTrial(reports: readonly Report[], sure: readonly Report[]): readonly Report[] {
  const places = new Set(sure.map(placeOf))
  return reports.map((report) => (places.has(placeOf(report)) ? report : { ...report, severity: 'warn' }))
}
