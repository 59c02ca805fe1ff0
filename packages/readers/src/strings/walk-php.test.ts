import { describe, expect, test } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'
import { read, said } from './testing/said.ts'

describe('PHP', () => {
  test('arrays that are returned, nested and joined', async () => {
    const source = `<?php

declare(strict_types=1);

// a note
return [
    'cart' => ['decline' => 'Non merci', 'title' => "L\\u{e9}ger" . ' et ' . 'vif'],
    'left' => '{1} Plus qu’une|[2,*] Plus que :count',
    'hello' => "Bonjour $name !",
    'it\\'s' => <<<'EOT'
        deux
        lignes
        EOT,
    'none' => null,
];
`
    expect(await said('lang/fr/shop.php', source)).toEqual([
      ['cart.decline', 'Non merci'],
      ['cart.title', 'Léger et vif'],
      ['left', '… Plus qu’une|[2,*] Plus que …'],
      ['hello', 'Bonjour … !'],
      ["it's", 'deux\nlignes'],
    ])
    const page = await read('lang/fr/shop.php', source)
    expect(page.lang).toBe('fr')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('keys that are assigned or defined', async () => {
    expect(await said('language/en-gb/cart.php', `<?php\n// Heading\n$_['heading_title'] = 'Your basket';\n$_['error']['stock'] = 'Out of stock';\ndefine('TEXT_DECLINE', 'No thanks');\n`)).toEqual([
      ['heading_title', 'Your basket'],
      ['error.stock', 'Out of stock'],
      ['TEXT_DECLINE', 'No thanks'],
    ])
  })

  test.each([
    '<?php class Lang { public function get() { return "No thanks"; } }',
    '<?php echo "No thanks"; return ["a" => "b"];',
    '<?php return ["limit" => 3, "on" => true, "name" => "x"];',
    '<?php return "x";',
    '<p>Bonjour</p>',
    '<?php return [',
  ])('code is left alone: %s', async (source) => expect(await readCatalogue(source, { path: 'lang/fr/shop.php' })).toBeUndefined())
})
