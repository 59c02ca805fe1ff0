import { expect, it } from 'vitest'
import { renderMarkdown } from './markdown.ts'
import { coloured, plain } from './paint.ts'
import { en } from '../words/en.ts'
import { fr } from '../words/fr.ts'

const readme = `# A refusal worded to shame

“No thanks” is a **whole** sentence, see [the study](https://example.com/study).

\`\`\`html bad
<button>
  # not a heading
</button>
\`\`\`
> 1:9 \`No\` “No” makes the reader ashamed

\`\`\`\`md good fr
\`\`\`
> not a quote
\`\`\`
\`\`\`\`
`

it('labels and indents the examples, and leaves no marks', () => {
  expect(renderMarkdown(readme, plain, en)).toBe(`A refusal worded to shame

“No thanks” is a whole sentence, see the study (https://example.com/study).

Not fair:
    <button>
      # not a heading
    </button>
    → 1:9 \`No\` “No” makes the reader ashamed

Fair:
    \`\`\`
    > not a quote
    \`\`\`
`)
})

it('is bold where the README is, and speaks the user’s language', () => {
  const text = renderMarkdown(readme, coloured, fr)
  expect(text).toContain('\u001b[1mA refusal worded to shame\u001b[22m')
  expect(text).toContain('a \u001b[1mwhole\u001b[22m sentence')
  expect(text).toContain('Déloyal :')
})
