import { describe, expect, test } from 'vitest'
import { examples, requote } from './examples.ts'

const readme = `# A title

\`\`\`html
only an illustration
\`\`\`

\`\`\`html bad fr marketing-email
<a>Non</a>
\`\`\`
> 1:4 \`Non\` « Non » ne va pas

\`\`\`\`md good
\`\`\`js
x
\`\`\`
\`\`\`\`

> A quotation of its own.
`

describe('the examples of a README', () => {
  const [bad, good, ...more] = examples('README.md', readme)

  test('are the fences whose info string gives a verdict', () => {
    expect(bad).toMatchObject({ extension: 'html', verdict: 'bad', language: 'fr', kind: 'marketing-email', code: '<a>Non</a>\n', line: 7 })
    expect(good).toMatchObject({ extension: 'md', verdict: 'good', language: undefined, kind: undefined, code: '```js\nx\n```\n' })
    expect(more).toEqual([])
  })

  test('say what the rule is told', () => {
    const [told] = examples('README.md', '```html bad fr markets=us,eu days=14 strict=true\n```\n')
    expect(told).toMatchObject({ language: 'fr', options: { markets: ['us', 'eu'], days: 14, strict: true } })
    expect(bad?.options).toEqual({})
  })

  test('carry the quotes right below them', () => {
    expect(bad?.said).toEqual(['1:4 `Non` « Non » ne va pas'])
    expect(good?.said).toEqual([])
  })

  test('can be quoted anew', () => {
    const renewed = requote(readme, new Map([[bad!, ['1:1 `a` one', '1:2 `b` two']], [good!, ['9:9 `c` three']]]))
    expect(examples('README.md', renewed).map(({ said }) => said)).toEqual([['1:1 `a` one', '1:2 `b` two'], ['9:9 `c` three']])
    expect(renewed).toContain('> A quotation of its own.\n')
  })

  test.each([
    ['```html baad\n```\n', 'README.md:1:1 “baad” is none of good, bad, doubt'],
    ['x\n\n```htm bad\n```\n', 'README.md:3:1 “htm” is none of html'],
    ['```html bad pl\n```\n', '“pl” is none of en, fr, de'],
    ['```html bad\n', 'this fence is never closed'],
  ])('%j is a mistake with a place', (markdown, told) => expect(() => examples('README.md', markdown)).toThrow(told))
})
