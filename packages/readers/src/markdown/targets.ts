import type { Comment, Span } from '@aboveboard/core'
import type { Markup } from './markup.ts'

/** Where a link leads or an image comes from, and what it is titled: stretches of the file. */
export interface Target {
  destination?: Span | undefined
  title?: Span | undefined
}

/** What the constructs of a file say of each other from afar: addresses of links, levels of underlined headings. */
export interface Targets {
  /** By where a link or an image starts. */
  readonly of: ReadonlyMap<number, Target>
  /** Where underlined headings of the second level start. */
  readonly second: ReadonlySet<number>
  /** Markdown's own comments, definitions that nothing refers to: `[//]: # (…)`. */
  readonly comments: readonly Comment[]
}

/** A link or image, and the label by which it may refer to a definition. */
interface Reference {
  readonly target: Target
  label: string
}

/** Looks through the file once, before it is read: an address stands behind the text that leads there, or anywhere. */
export function targetsIn(markup: Markup): Targets {
  const of = new Map<number, Target>()
  const second = new Set<number>()
  const comments: Comment[] = []
  const definitions = new Map<string, Target>()
  const references: Reference[] = []
  /** Links and images not yet left, outermost first. */
  const open: Reference[] = []
  let heading = -1
  let definition: Reference = { target: {}, label: '' }

  for (const event of markup.events) {
    const { entered, type, start } = event
    if (!entered) {
      if (type === 'link' || type === 'image') references.push(open.pop()!)
      if (type !== 'definition') continue
      const { label, target } = definition
      if (!definitions.has(label)) definitions.set(label, target)
      if (isComment(label) && target.title) comments.push({ text: markup.file.source.slice(target.title.start, target.title.end), at: target.title })
      continue
    }
    const inner = open.at(-1)
    switch (type) {
      case 'link':
      case 'image': {
        const reference = { target: {}, label: '' }
        of.set(start, reference.target)
        open.push(reference)
        break
      }
      case 'labelText':
      case 'referenceString':
        if (inner) inner.label = markup.slice(event)
        break
      case 'resourceDestinationString':
        if (inner) inner.target.destination = markup.at(event)
        break
      case 'resourceTitleString':
        if (inner) inner.target.title = markup.at(event)
        break
      case 'definition':
        definition = { target: {}, label: '' }
        break
      case 'definitionLabelString':
        definition.label = normal(markup.slice(event))
        break
      case 'definitionDestinationString':
        definition.target.destination = markup.at(event)
        break
      case 'definitionTitleString':
        definition.target.title = markup.at(event)
        break
      case 'setextHeadingText':
        heading = start
        break
      case 'setextHeadingLineSequence':
        if (markup.slice(event).startsWith('-')) second.add(heading)
        break
    }
  }

  for (const { target, label } of references) {
    if (target.destination) continue
    const found = definitions.get(normal(label))
    target.destination = found?.destination
    target.title ??= found?.title
  }
  return { of, second, comments }
}

/** Labels match whatever their case and blanks; some letters have two lower-case forms, hence both ways. */
const normal = (label: string): string => label.replace(/[\t\n\r ]+/g, ' ').trim().toLowerCase().toUpperCase()

const isComment = (label: string): boolean => label === '//' || label === 'COMMENT'
