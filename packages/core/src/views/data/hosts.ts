/** The host that an address names, in lower case; none where it names none, or leaves it to run time. */
export function hostOf(address: string): string | undefined {
  const host = /^\s*(?:https?:)?\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(address)?.[1]?.toLowerCase()
  return host !== undefined && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : undefined
}

/** Below these of a country, as `co.uk`, each name is a site of its own. */
const shared = new Set('co com org net gov edu ac gob gouv or ne go'.split(' '))

/** The part of a host that somebody owns: `bloom.example` of `mail.eu.bloom.example`. */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const isShared = labels.length > 2 && labels.at(-1)!.length === 2 && shared.has(labels.at(-2)!)
  return labels.slice(isShared ? -3 : -2).join('.')
}

/** A name as it stands in hosts, letters and figures alone, accents aside: `Bloom & Co.` is `bloomco`. */
export const asInHost = (name: string): string => name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
