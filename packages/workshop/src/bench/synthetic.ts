// Invented pages of a given size, the same every time: for machines without a folder of real ones.

const goods = ['linen apron', 'oak stool', 'tin lantern', 'wool blanket', 'clay teapot', 'brass hook', 'cotton tote', 'pine shelf']
const verbs = ['made', 'dyed', 'packed', 'checked', 'finished', 'carved', 'woven', 'glazed']
const places = ['a small yard near Quimper', 'our workshop in Leith', 'a mill by the river', 'two rooms above the bakery']
const words = ['Add to basket', 'Read the story', 'No thanks', 'Choose a size', 'See delivery', 'Only what is in stock is shown', 'Ask us anything']

/** HTML of about `size` UTF-16 units: head, styles, template tags, cards, forms. */
export function html(size: number): string {
  const head = `<!doctype html>\n<html lang="en">\n<head><title>Fern &amp; Tallow</title>\n<style>.card { color: #222; background: #fff } .quiet { color: #666; font-size: 14px }</style></head>\n<body>\n`
  return head + repeat(size - head.length, card) + '</body>\n</html>\n'
}

function card(i: number): string {
  const [good, verb, place, word] = [goods, verbs, places, words].map((list) => list[(i * 7 + (i >> 3)) % list.length]!)
  return `<section class="card" id="c${i}">
  <h2>The ${good} n&deg; ${i}</h2>
  <p class="quiet">Each one is <b>${verb}</b> by hand in ${place}, from {{ material_${i} }} that lasts &mdash; for ${(i % 90) + 9}.50&nbsp;&euro;.</p>
  {% if stock_${i} %}<img src="/img/${i}.jpg" alt="A ${good}" style="max-width:100%;color:#333">{% endif %}
  <label><input type="checkbox" name="wrap${i}" value="1"> Wrap it as a gift</label>
  <a href="/goods/${i}?ref=list&amp;page=2">${word}</a> <button type="button">Compare</button>
</section>
`
}

/** A TSX module of about `size` UTF-16 units: components with state, conditions and lists. */
export function tsx(size: number): string {
  const head = `import { useState } from 'react'\n\ntype Props = { name: string; price?: number; onClose: () => void }\n\n`
  return head + repeat(size - head.length, component)
}

function component(i: number): string {
  const [good, verb, place, word] = [goods, verbs, places, words].map((list) => list[(i * 5 + (i >> 2)) % list.length]!)
  return `export function Card${i}({ name, price = ${i}, onClose }: Props): JSX.Element {
  const [open, setOpen] = useState(false)
  const label = price > 20 ? 'The ${good}' : \`A \${name} ${verb} by hand\`
  return (
    <section className="card" style={{ color: '#222', fontSize: 14 }}>
      <h2>{label}</h2>
      {open && <p>It comes from ${place}, and costs {price} euros.</p>}
      <ul>{['${verb}', 'sent'].map((step) => <li key={step}>{step}</li>)}</ul>
      <input type="checkbox" checked={open} onChange={() => setOpen(!open)} aria-label="Show more" />
      <button type="button" onClick={onClose}>${word}</button>
    </section>
  )
}

`
}

/** Markdown of about `size` UTF-16 units. */
export const markdown = (size: number): string => `# Notes from the yard\n\n${repeat(size - 23, note)}`

function note(i: number): string {
  const [good, verb, place, word] = [goods, verbs, places, words].map((list) => list[(i * 3 + (i >> 2)) % list.length]!)
  return `## How the ${good} is ${verb} (${i})

It begins in ${place}, with *patience* and a **good knife**. See [the long story](/stories/${i}) or write to us.

- ${word}
- What it weighs: ${i % 12} kg

`
}

/** Words of a shop to fill a piece with, others for each. */
export interface Said {
  readonly good: string
  readonly verb: string
  readonly place: string
  readonly word: string
}

/** A text of a given size (UTF-16 units): a head, as many pieces as it takes, a tail. */
export const grown =
  (head: string, piece: (said: Said, i: number) => string, tail = '') =>
  (size: number): string =>
    head + repeat(size - head.length - tail.length, (i) => piece(saidAt(i), i)) + tail

function saidAt(i: number): Said {
  const [good, verb, place, word] = [goods, verbs, places, words].map((list) => list[(i * 7 + (i >> 3)) % list.length]!) as [string, string, string, string]
  return { good, verb, place, word }
}

/** Pieces one after the other until the size is reached. */
function repeat(size: number, piece: (i: number) => string): string {
  const pieces: string[] = []
  for (let i = 0, length = 0; length < size; i++) {
    const next = piece(i)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}
