import { describe, expect, it } from 'vitest'
import { linkedScripts } from './linked-scripts.ts'

const files: Readonly<Record<string, string>> = { 'shop/js/a.js': 'a()', 'js/b.js': 'b()', 'shop/public/js/c.mjs': 'c()', 'built.js': 'x'.repeat(100_001), 'js/jquery.js': '$',
  'shop/js/main.js': "import { a } from './a.js'\nimport b from 'b'\na(b)", 'shop/static/js/d.js': 'd()', 'shop/assets/e.js': 'e()' }
const linked = (html: string, path = 'shop/index.html'): readonly string[] => linkedScripts(html, { path, beside: (at) => files[at] })

describe('scripts that a page links to', () => {
  it.each([
    ['in its folder', '<script src="js/a.js"></script>', ['a()']],
    ['in its folder, said so, with a version', "<script defer src='./js/a.js?v=3'></script>", ['a()']],
    ['in another folder', '<script type="module" src=../js/b.js></script>', ['b()']],
    ['from the root of its site', '<script src="/js/b.js"></script>', ['b()']],
    ['in the order in which they stand, each once', '<script src="../js/b.js"></script><script src="js/a.js"></script><script src="js/a.js"></script>', ['b()', 'a()']],
  ])('%s', (_, html, found) => expect(linked(html)).toEqual(found))

  it('from the nearest folder that may be the root of its site', () => expect(linked('<script src="/js/c.mjs"></script>', 'shop/public/de/index.html')).toEqual(['c()']))

  it('with what they import of the project', () => expect(linked('<script type="module" src="js/main.js"></script>')).toEqual(["a()\n\nimport b from 'b'\na(b)"]))

  it.each([
    ['Shopify', '<script src="{{ \'e.js\' | asset_url }}" defer></script>', 'shop/sections/box.liquid', 'e()'],
    ['Shopify, all of the tag', "{{ 'e.js' | asset_url | script_tag }}", 'shop/sections/box.liquid', 'e()'],
    ['Django', "<script src=\"{% static 'js/d.js' %}\"></script>", 'shop/templates/shop/box.html', 'd()'],
    ['Flask', "<script src=\"{{ url_for('static', filename='js/d.js') }}\"></script>", 'shop/templates/box.html', 'd()'],
  ])('that a helper of %s names', (_, html, path, found) => expect(linked(html, path)).toEqual([found]))

  it.each([
    ['of another host', '<script src="https://cdn.example/js/a.js"></script><script src="//cdn.example/a.js"></script>'],
    ['of a library', '<script src="../js/jquery.js"></script>'],
    ['that are too long', '<script src="../built.js"></script>'],
    ['that are not there', '<script src="js/none.js"></script>'],
    ['outside of the project', '<script src="../../js/b.js"></script>'],
    ['whose name a template fills', '<script src="js/{{ name }}.js"></script>'],
    ['that are no links', '<script data-src="js/a.js"></script><img src="js/a.js">'],
  ])('none %s', (_, html) => expect(linked(html)).toEqual([]))
})
