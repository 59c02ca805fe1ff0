import type { StyleSheet } from '@aboveboard/core'
import type { ElementNode } from '@vue/compiler-dom'
import { lateSheet, unreadSheet } from '../html/styles.ts'
import { attribute, valueAt } from './markup.ts'

/** The style sheets of a component, each read when it is asked for. Those of a preprocessor, or of another file, are known to be there and no more. */
export function sheetsOf(blocks: readonly ElementNode[], source: string, readStyle: ((css: string) => StyleSheet) | undefined): readonly StyleSheet[] {
  return blocks.flatMap((block) => {
    if (block.tag !== 'style') return []
    const lang = attribute(block, 'lang')
    const at = lang && valueAt(lang, source)
    const isCss = !lang || (at && /^(?:css|postcss)$/.test(source.slice(at.start, at.end)))
    if (!readStyle || !isCss || attribute(block, 'src')) return [unreadSheet]
    const text = block.children[0]
    return text ? [lateSheet(() => readStyle(source.slice(text.loc.start.offset, text.loc.end.offset)), attribute(block, 'scoped') !== undefined)] : []
  })
}
