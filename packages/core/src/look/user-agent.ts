import type { Element } from '../element.ts'

/** Elements that every browser gives a look of its own, which nothing around them changes. */
const controls = new Set(['button', 'input', 'select', 'textarea', 'option', 'optgroup', 'meter', 'progress'])
const headings: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 }

/** Whether an element has the colour of what is around it, unless something states another. */
export const takesColour = (element: Element): boolean =>
  !controls.has(element.name) && element.name !== 'mark' && !(element.name === 'a' && element.attr('href') !== undefined)

/** Whether what is behind an element shows behind its text, unless something states another ground. */
export const takesGround = (element: Element): boolean => !controls.has(element.name) && element.name !== 'mark' && element.name !== 'dialog'

/** How much larger its type is than that around it, unless something states its size; `undefined` where browsers differ. */
export function typeFactor(element: Element): number | undefined {
  const { name } = element
  if (controls.has(name) || monospaced.has(name)) return undefined
  // A first heading shrinks in sections, but not in every browser.
  if (name === 'h1' && element.closest('section, article, aside, nav')) return undefined
  if (name === 'small' || name === 'sub' || name === 'sup') return 1 / 1.2
  return name === 'big' ? 1.2 : (headings[name] ?? 1)
}

const monospaced = new Set(['code', 'kbd', 'pre', 'samp', 'tt'])
