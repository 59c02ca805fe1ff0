import { BREAK, type Element, HOLE, Text, texts } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../html/read.ts'

const read = (source: string) => readHtml(source, { path: 'page.html' })
const said = (source: string): string => shown(Text.join([...texts(read(source).root)]))
const shown = ({ value }: Text): string => value.replaceAll(HOLE, '…').replaceAll(BREAK, '|').replace(/\s+/g, ' ').trim()

describe('branches that hold elements', () => {
  const branches = [
    ['{% if a %}', '{% else %}', '{% endif %}'],
    ['{% case a %}{% when 1 %}', '{% when 2 %}', '{% endcase %}'],
    ['{% for a in b %}', '{% else %}', '{% endfor %}'],
    ['{{#if a}}', '{{else}}', '{{/if}}'],
    ['{{#a}}', '{{^}}', '{{/a}}'],
    ['{{ if .A }}', '{{ else }}', '{{ end }}'],
    ['<% if a %>', '<% else %>', '<% end %>'],
    ['<% if (a) { %>', '<% } else { %>', '<% } %>'],
    ['<?php if ($a): ?>', '<?php else: ?>', '<?php endif; ?>'],
    ['<?php if ($a) { ?>', '<?php } else { ?>', '<?php } ?>'],
    ['*|IF:A|*', '*|ELSE:|*', '*|END:IF|*'],
    ['%%[ IF @a THEN ]%%', '%%[ ELSE ]%%', '%%[ ENDIF ]%%'],
  ] as const

  it.each(branches)('%s … %s … %s: are no siblings, and what follows stays in its place', (open, turn, close) => {
    const page = read(`<div>${open}<button>Yes</button>${turn}<button>No</button>${close}<p>After</p></div>`)
    const [yes, no] = page.named('button')
    expect([yes?.parent?.name, no?.parent?.name]).toEqual(['#branch', '#branch'])
    expect(yes?.parent).not.toBe(no?.parent)
    expect(page.named('p')[0]?.parent?.name).toBe('div')
  })

  it.each(branches)('%s … %s … %s: two sentences are never one', (open, turn, close) => {
    expect(said(`<p>${open}Yes${turn}No${close}</p>`)).toMatch(/^\|+Yes\|No\|$/)
    expect(said(`<p>So ${open}<b>yes</b>${turn}no${close} then</p>`)).toMatch(/^So \|+yes\|no\| then$/)
  })

  it.each(branches)('%s … %s … %s: tags that they split keep what follows in its place', (open, turn, close) => {
    const page = read(`${open}<div class="a">${turn}<section>${close}<p>Hi</p></div><footer>Bye</footer>`)
    expect(page.elements.filter(({ parent }) => parent === page.root).map(({ name }) => name)).toEqual(['div', 'footer'])
  })

  it('within branches, too', () => {
    const page = read('{% if a %}{% if b %}<i>1</i>{% else %}<i>2</i>{% endif %}{% else %}<i>3</i>{% endif %}')
    const path = (element: Element | undefined): string => (element?.parent ? `${path(element.parent)}>${element.name}` : '')
    expect(page.named('i').map(path)).toEqual(['>#condition>#branch>#condition>#branch>i', '>#condition>#branch>#condition>#branch>i', '>#condition>#branch>i'])
  })

  it('leave style sheets and selectors as they were', () => {
    const page = read('<ul>{% if a %}<li class="x">A</li>{% else %}<li>B</li>{% endif %}</ul>')
    expect(page.named('li').map((li) => [li.is('ul > li'), li.is('.x')])).toEqual([[true, true], [true, false]])
  })
})
