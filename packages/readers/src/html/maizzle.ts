import type { Attribute } from '@aboveboard/core'

/**
 * What a component of Maizzle is to a reader of the mail: a button that leads somewhere is a link, and what only Outlook
 * shows is read by nobody else. Other names stay as they are.
 */
export function maizzleName(name: string, attributes: readonly Attribute[]): string {
  if (name === 'outlook') return '#outlook'
  return linking.has(name) && attributes.some((each) => each.name === 'href') ? 'a' : name
}

const linking = new Set(['x-button', 'x-link'])

/** Whether a file is a mail of Maizzle: front matter that mails have, above a component. */
export const isMaizzle = (source: string): boolean => source.startsWith('---') && source.includes('<x-') && /^(?:subject|preheader)[ \t]*:/m.test(source.slice(0, Math.max(0, source.indexOf('\n---', 3))))
