import { fillerFor } from '../template/filler.ts'
import { mask } from '../template/mask.ts'
import { Masked } from '../template/masked.ts'
import type { TemplateTag } from '../template/tag.ts'
import { TemplateTags } from '../template/tags.ts'

/**
 * Sets template tags aside. In text each becomes one long word: the comment that HTML takes would not do
 * within a link's address, and would be HTML to Markdown. Elsewhere they become what HTML needs.
 */
export function maskTemplates(source: string): Masked {
  const masked = mask(source)
  if (!masked.tags) return masked
  const tags = masked.tags.all.filter((tag) => !isMarkdown(source, tag))
  if (tags.length === 0) return new Masked(source)
  const filler = fillerFor(source)
  let text = ''
  let from = 0
  for (const tag of masked.tags.all) {
    const { start, end, context } = tag
    text += masked.text.slice(from, start)
    if (isMarkdown(source, tag)) text += source.slice(start, end)
    else text += context === 'text' ? filler.repeat(end - start) : masked.text.slice(start, end)
    from = end
  }
  text += masked.text.slice(from)
  return new Masked(source, text, tags.length === masked.tags.all.length ? masked.tags : new TemplateTags(tags, new Set()))
}

/** What is a template's in HTML but in Markdown a link's label, or code spoken of. */
const isMarkdown = (source: string, { start, context }: TemplateTag): boolean => context === 'text' && (source.startsWith('[[', start) || source.startsWith('${', start))
