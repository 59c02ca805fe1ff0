import type { Given } from '@aboveboard/core'
import { isBuilt } from '../js/tags.ts'

/** Pages link to a handful of scripts of their own; what is longer is a library, in UTF-16 units. */
const [most, longest] = [8, 100_000]
const link = /<script\b[^>]{0,300}?\ssrc\s{0,3}=\s{0,3}["']?([^"'\s>?#]{1,200}\.[cm]?js)(?=["'\s>?#])/gi
/** On another host, filled by a template, or a library's. */
const foreign = /^(?:[a-z]+:|\/\/)|[{}<$]|[.-]min\.|\b(?:jquery|bootstrap)|(?:^|\/)(?:vendor|node_modules|plugins|lib)\//i

/** The texts of the scripts that a page links to in its project, as far as they can be had. */
export function linkedScripts(source: string, { path, beside }: Pick<Given, 'path' | 'beside'>): readonly string[] {
  if (!beside) return []
  const addresses = new Set([...source.matchAll(link)].map(([, address = '']) => address).filter((address) => !foreign.test(address)))
  const texts: string[] = []
  for (const address of [...addresses].slice(0, most)) {
    for (const place of placesOf(address, path)) {
      const text = beside(place)
      if (text === undefined) continue
      if (text.length <= longest && !isBuilt(text)) texts.push(text)
      break
    }
  }
  return texts
}

/** Where a script may lie: one that is named from the root of its site, below any of the folders that the page lies in, the nearest first. */
function placesOf(address: string, page: string): readonly string[] {
  const folders = page.split(/[\\/]/).slice(0, -1)
  if (address.startsWith('/')) return folders.map((_, i) => [...folders.slice(0, folders.length - i), address.slice(1)].join('/')).concat(address.slice(1))
  for (const step of address.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') folders.push(step)
    // It lies outside of the project.
    else if (folders.pop() === undefined) return []
  }
  return [folders.join('/')]
}
