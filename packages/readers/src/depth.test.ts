import { expect, test } from 'vitest'
import { read } from './read.ts'
import { ReadError } from './read-error.ts'

/** What opens and closes again, by the path of a file that may hold it: nested as deep as nobody writes. */
const nested: readonly (readonly [path: string, opening: string, closing: string, before: string, after: string])[] = [
  ['a.tpl', '{if $open}', '{/if}', '', ''],
  ['a.blade.php', '@if ($open)\n', '@endif\n', '', ''],
  ['a.heex', '<%= if @open do %>', '<% end %>', '', ''],
  ['a.liquid', '{% if open %}', '{% endif %}', '', ''],
  ['a.vue', '<p v-if="open">', '</p>', '<template>', '</template>'],
  ['a.svelte', '{#if open}', '{/if}', '', ''],
  ['a.svelte', '<div>', '</div>', '', ''],
  ['a.astro', '{open && <div>', '</div>}', '', ''],
  ['a.astro', '<div>', '</div>', '', ''],
  ['a.component.html', '@if (open) {', '}', '', ''],
  ['a.component.html', '<div *ngIf="open">', '</div>', '', ''],
  ['emails/a.mjml', '<mj-section>', '</mj-section>', '<mjml><mj-body>', '</mj-body></mjml>'],
  ['emails/a.mjml', '<div>', '</div>', '<mjml><mj-body><mj-text>', '</mj-text></mj-body></mjml>'],
  ['emails/a.eml', '<div>', '</div>', 'Content-Type: text/html\r\n\r\n', ''],
  ['a.slim', 'a: ', '', '', ''],
  ['locales/en.json', '{"a":', '}', '', ''],
  ['locales/en.json5', '{a:', '}', '', ''],
  ['locales/en.ts', '{a:', '}', 'export default ', ''],
  ['lang/en/a.php', "['a' => ", ']', '<?php return ', ';'],
  ['locales/en.ftl', '{ $a ->\n *[other] ', '\n}', 'a = ', '\n'],
  ['locale/en/a.po', '{n, plural, other {', '}}', 'msgid "a"\nmsgstr "', '"\n'],
  ['messages_en.properties', '{n, plural, other {', '}}', 'a.b = ', '\n'],
  ['en.lproj/a.strings', '{n, plural, other {', '}}', '"a" = "', '";\n'],
]

const text = '"No thanks"'

test.each(nested)('%s: what is nested a thousand and ten thousand deep is read, or refused in a sentence: %s', async (path, opening, closing, before, after) => {
  for (const depth of [1000, 10_000]) expect(await outcome(before + opening.repeat(depth) + text + closing.repeat(depth) + after, path)).toMatch(/read|refused|nothing/)
})

test.each(nested)('%s: what is opened ten thousand times and never closed is read, or refused in a sentence: %s', async (path, opening, _closing, before) => {
  expect(await outcome(before + opening.repeat(10_000), path)).toMatch(/read|refused|nothing/)
})

/** A long line: a reader that looks at a line again and again would take minutes. */
test.each([
  ['a.tpl', '<p>', ''],
  ['a.blade.php', '<p>', ''],
  ['a.heex', '<p>', ''],
  ['a.pug', 'p ', ''],
  ['a.haml', '%p ', ''],
  ['a.slim', 'p ', ''],
  ['a.vue', '<template><p>', '</p></template>'],
  ['a.svelte', '<p>', ''],
  ['a.astro', '<p>', ''],
  ['a.component.html', '<p *ngIf="open">', '</p>'],
  ['emails/a.mjml', '<mjml><mj-body><mj-text>', '</mj-text></mj-body></mjml>'],
  ['emails/a.eml', 'Content-Type: text/plain\r\n\r\n', ''],
  ['locale/en/a.po', 'msgid "', '"\nmsgstr "a"\n'],
  ['messages_en.properties', 'a.b = ', ''],
  ['en.lproj/a.strings', '"a" = "', '";'],
  ['a.mdx', '', ''],
])('%s: a line of 300,000 letters is one line', async (path, before, after) => {
  expect(await outcome(before + 'Only a few are left. '.repeat(15_000) + after, path)).toBe('read')
})

async function outcome(source: string, path: string): Promise<'read' | 'nothing' | 'refused'> {
  try {
    return (await read(source, { path })) ? 'read' : 'nothing'
  } catch (error) {
    if (error instanceof ReadError) return 'refused'
    throw error
  }
}
