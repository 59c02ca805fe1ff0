import type { Text } from '../../text.ts'

/** How long a unit of time is, in days, by how its names begin. */
const units: readonly (readonly [names: string, days: number])[] = [
  ['day|jour|tag|werktag|día|giorn|dag|werkdag|dia', 1],
  ['week|semaine|woche|semana|settiman|weken', 7],
  ['month|mois|monat|mes|maand|mês', 30],
]
const counts = new Map(Object.entries({ two: 2, deux: 2, zwei: 2, three: 3, trois: 3, drei: 3, four: 4, quatre: 4, vier: 4, five: 5, cinq: 5, six: 6, sechs: 6, eight: 8, huit: 8, acht: 8, ten: 10, dix: 10, zehn: 10 }))

const wait = new RegExp(String.raw`(\d+|\b(?:${[...counts.keys()].join('|')})\b)\s*[\p{L} ]{0,12}?\b(?:${units.map(([names]) => `(${names})`).join('|')})`, 'giu')

/** The longest time that a text names, in days: “up to ten working days”; 0 where it names none. */
export function longestWaitIn({ value }: Text): number {
  const told = [...value.matchAll(wait)].map(([, count = '', ...named]) => (counts.get(count.toLowerCase()) ?? Number(count)) * units[named.findIndex((name) => name !== undefined)]![1])
  return Math.max(0, ...told)
}
