import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { house, principles } from './house.ts'

/** `npm run new <principle> <id>`: a room that says what is still to be done, and a test that fails until it is. */
const { positionals } = parseArgs({ allowPositionals: true })
const [principle = '', id = ''] = positionals
const problem = refusal(principle, id)
if (problem === undefined) build(principle, id)
else {
  console.error(problem)
  process.exitCode = 2
}

function refusal(principle: string, id: string): string | undefined {
  if (!(principles as readonly string[]).includes(principle)) return `usage: npm run new <principle> <id>\n  principles: ${principles.join(', ')}`
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return 'an id is a noun in lower case, words joined by “-”: it must read after “allow”'
  const taken = principles.find((each) => existsSync(new URL(`rules/${each}/${id}/`, house)))
  return taken && `there is a room of this name under rules/${taken}/`
}

function build(principle: string, id: string): void {
  const room = new URL(`rules/${principle}/${id}/`, house)
  mkdirSync(room, { recursive: true })
  for (const [name, content] of Object.entries(files(id))) writeFileSync(new URL(name, room), content)
  console.log(`rules/${principle}/${id}/ is yours: README.md first (it is the test), then the words, then the rule.\nIts test: ROOM=${id} npx vitest run rules laws`)
}

function files(id: string): Record<string, string> {
  const title = `${id[0]!.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`
  return {
    'rule.ts': `import { rule } from '@aboveboard/core'

export default rule({
  summary: 'Why this harms the reader of the copy, in one sentence.',
  instead: 'What to write instead, in one sentence.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: [],
  ontology: [],

  each: 'a, button',
  words: ['said'],
  needs: ['said'],
  messages: {
    found: '“{said}” says what this rule is about',
  },

  check(control, { words }) {
  },
})
`,
    'README.md': `# ${title}

Why it matters, for the person who writes the copy.

\`\`\`html bad
<button>What must not be written</button>
\`\`\`
> 1:9 \`What must not be written\` “What must not be written” says what this rule is about

\`\`\`html good
<button>What may be written</button>
\`\`\`

\`\`\`html bad fr
<button>Ce qu’il ne faut pas écrire</button>
\`\`\`
> 1:9 \`Ce qu’il ne faut pas écrire\` « Ce qu’il ne faut pas écrire » dit ce que cette règle relève

\`\`\`html good fr
<button>Ce que l’on peut écrire</button>
\`\`\`
`,
    'en.yml': `words:
  said:
    - phrase: what must not be (written|said)
      matches: What must not be written
`,
    'fr.yml': `summary: Pourquoi cela nuit à qui lit, en une phrase.
instead: Ce qu’il faut écrire à la place, en une phrase.
messages:
  found: « {said} » dit ce que cette règle relève
words:
  said:
    - phrase: ce qu'il ne faut pas (ecrire|dire)
      matches: Ce qu’il ne faut pas écrire
`,
  }
}
