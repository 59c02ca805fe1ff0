import { BREAK, type Element, HOLE, Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../html/read.ts'
import { originOf } from '../template/origin.ts'
import { Backroom } from './backroom.ts'
import { printedBy } from './printed.ts'

const read = (source: string, path = 'offer.php') => readHtml(source, { path })
const shown = (value: string): string => value.replaceAll(HOLE, '…').replaceAll(BREAK, '|').replace(/\s+/g, ' ').trim()
/** Markup as it was read, what an element holds between its name and `</>`. */
const outline = (source: string, path?: string): string => shown(said(read(source, path).root))
const said = (element: Element): string =>
  element.children.map((child) => (child instanceof Text ? child.value : `<${child.name}${child.attributes.map(({ name, text }) => ` ${name}=${text.value}`).join('')}>${said(child)}</>`)).join('')

describe('what code prints where it stands', () => {
  it.each([
    ["<div><?php echo '<p>Only 3 left</p>'; ?></div>", '<div><p>Only 3 left</></>'],
    ["<?php echo '<p class=\"a\">Only ' . $left . ' left</p>';", '<p class=a>Only … left</>'],
    ["<?php echo '<p>', 'Only today', '</p>', PHP_EOL;", '<p>Only today</>…'],
    ['<?php print "<h2 class=\\"a\\">Only {$row["left"]} of $all left</h2>\\n";', '<h2 class=a>Only … of … left</>'],
    ["<?php echo <<<HTML\n<p>Only $left left</p>\nHTML;\n", '<p>Only … left</>'],
    ["<?php echo <<<'HTML'\n  <p>Only \\ today</p>\n  HTML;\n", '<p>Only \\ today</>'],
    ["<?php printf('<p>Only %d left of %2$s, 50 %%</p>', 3, $all);", '<p>Only 3 left of …, 50 %</>'],
    ["<?php echo '<p>' . sprintf( esc_html__( 'Only %s left', 'shop' ), $left ) . '</p>';", '<p>Only … left</>'],
    ["<?php echo '<p>' . _n( 'Only %s left', 'Only %s are left', $left ) . '</p>';", '<p>Only … are left</>'],
    ["<?php echo '<p>' . __( 'cart.title' ) . '</p>';", '<p>…</>'],
    ["<?php echo wp_kses_post( '<p>' . ucfirst( 'only today' ) . '</p>' );", '<p>only today</>'],
    ["<?= '<b>Only</b> ' . $left ?>", '<b>Only</> …'],
    ["<?php $left = 'Only today'; echo \"<p>$left</p>\";", '<p>Only today</>'],
    ["<?php $left = 'Only today'; $left = 'Any day'; echo \"<p>$left</p>\";", '<p>…</>'],
    ["<?php foreach ($all as $left) { echo \"<li>$left</li>\"; } $left = 'Only today';", '|<li>…</>|'],
    ['Only <?php echo "<b>$left</b>"; ?> left', 'Only <b>…</> left'],
  ])('%s', (source, outlined) => expect(outline(source)).toBe(outlined))
})

describe('conditions are branches', () => {
  it.each([
    ["<?php echo '<p>' . ($late ? 'Last hours' : 'Open') . '</p>';", '<p>|<#condition><#branch>Last hours</><#branch>|Open</></>|</>'],
    ["<?php if ($left < 5) { echo '<p>Last places</p>'; } else { echo '<p>Open</p>'; }", '|<#condition><#branch><p>Last places</></><#branch>|<p>Open</></></>|'],
    ["<?php if ($left < 5): echo '<p>Last places</p>'; else: echo '<p>Open</p>'; endif;", '|<#condition><#branch><p>Last places</></><#branch>|<p>Open</></></>|'],
    ["<?php if ($a) echo '<p>A</p>'; elseif ($b) echo '<p>B</p>'; else echo '<p>C</p>'; echo '<p>D</p>';", '|<#condition><#branch><p>A</></><#branch>|<p>B</></><#branch>|<p>C</></></>|<p>D</>'],
    ["<?php switch ($a) { case 1: echo '<p>A</p>'; break; default: echo '<p>B</p>'; }", '|<#condition><#branch><p>A</></><#branch>|<p>B</></></>|'],
    ["<?php if ($a) { echo '<p>A</p>'; }", '|<p>A</>|'],
    ["<?php function f($a) { if ($a) { echo '<p>A</p>'; } }", '<#shown>|<#condition><#branch><p>A</></><#branch>|</></>|</>'],
    ["<?php function f($a) { echo 'Only '; if ($a) { echo '<b>today</b>'; } echo ' left'; }", '<#shown>Only |<b>today</>|| left</>'],
    ["<?php if ($a) { $b = '<p>A</p>'; } else { $b = '<p>B</p>'; }", '<#shown>|<#condition><#branch><p>A</></><#branch>|</></>|</><#shown>|<#condition><#branch><p>B</></><#branch>|</></>|</>'],
    ["<?php if ($a) { log(1); } echo '<p>A</p>';", '<p>A</>'],
    ["<?php if ($x): ?><p>A</p><?php else: echo '<p>B</p>'; endif; ?>", '|<p>A</>|<p>B</>'],
  ])('%s', (source, outlined) => expect(outline(source)).toBe(outlined))

  it('an attribute on a condition may be there', () => {
    const [box] = read("<?php echo '<input type=\"checkbox\" name=\"news\" ' . ($on ? 'checked' : '') . '>';").named('input')
    expect(box?.flag('checked')).toBeUndefined()
    expect(read("<?php echo '<input type=\"checkbox\" checked>';").named('input')[0]?.flag('checked')).toBe(true)
  })
})

describe('what functions give back and variables keep stands apart', () => {
  it.each([
    ["<?php function offer() { return '<div>Only <b>today</b></div>'; }", '<#shown><div>Only <b>today</></></>'],
    ["<?php class A { private function b(): string { return '<p>A</p>'; } }", '<#shown><p>A</></>'],
    ["<?php function offer() { $html = '<p>'; $html .= 'Only today'; $html .= '</p>'; return $html; }", '<#shown><p>Only today</></>'],
    ["<?php function a() { echo '<div>'; } function b() { echo '<p>B</p>'; }", '<#shown><div></></><#shown><p>B</></>'],
    ["<?php add_action('footer', function () { echo '<p>Only today</p>'; });", '<#shown><p>Only today</></>'],
    ["<?php function a() { ?><b><?php echo '<i>A</i>'; ?></b><?php } ?>", '|<b><i>A</></>|'],
    ["<?php $note = '<p>A</p>'; ?><!doctype html><html><body><p>B</p></body></html>", '<html><head></><body><p>B</></></><#shown><p>A</></>'],
  ])('%s', (source, outlined) => expect(outline(source)).toBe(outlined))
})

describe('nothing is read of', () => {
  it.each([
    ['values that nobody shows', "<?php throw new E('<p>A</p>'); error_log('<p>B</p>'); die('<p>C</p>');"],
    ['patterns and queries', "<?php $pattern = '/<p>A<\\/p>/'; $sql = \"SELECT '<p>A</p>'\"; preg_match('/<b>/', $x);"],
    ['other languages of tags', "<?php echo '<?xml version=\"1.0\"?' . '><url><loc>A</loc></url>';"],
    ['code without markup', "<?php echo 'Only 3 left'; return 'a < b and c > d';"],
    ['comments', "<?php // echo '<p>A</p>';\n/* echo '<p>B</p>'; */ # echo '<p>C</p>';\n"],
    ['pages of the back office', "<?php add_action('admin_menu', 'm'); function m() { add_options_page('A', 'A', 'read', 'a', 'page'); } function page() { echo '<p>A</p>'; }"],
    ['functions that only staff may call', "<?php function a() { if (!current_user_can('manage_options')) return; echo '<p>A</p>'; }"],
    ['markup of the back office', "<?php function a() { echo '<table class=\"form-table\"><tr><td>A</td></tr></table>'; }"],
    ['fields of a widget', "<?php class A extends WP_Widget { function form($i) { echo '<input id=\"' . $this->get_field_id('a') . '\">'; } }"],
    ['mails to the house', "<?php function a() { $body = '<p>A</p>'; wp_mail(get_option('admin_email'), 'A', $body); }"],
    ['what a visitor has written to the house', "<?php function a() { $body = '<p>' . $_POST['message'] . '</p>'; mail($to, 'A', $body); }"],
    ['classes for staff', "<?php class Offers_Admin { function a() { echo '<p>A</p>'; } }"],
  ])('%s', (_, source) => expect(read(source).elements).toEqual([]))

  it.each(['includes/class-offers-admin.php', 'src/OrdersListTable.php', 'tests/offer.php', 'install/index.php', 'inc/demo-content.php'])('%s', (path) => expect(read("<?php echo '<p>A</p>';", path).elements).toEqual([]))
  it('a starter is a theme', () => expect(read("<?php echo '<p>A</p>';", 'themes/starter/demo.php').elements).not.toEqual([]))
  it('settings are WordPress’s, or those of an account', () => {
    expect(read("<?php function offer_settings() { echo '<p>A</p>'; }").elements).toEqual([])
    expect(read("<?php function render_cookie_settings() { echo '<p>A</p>'; }").elements).not.toEqual([])
    expect(read("<?php add_action('a', 'b'); function b() { echo '<p>A</p>'; }", 'includes/settings.php').elements).toEqual([])
    expect(read("<?php echo '<p>A</p>';", 'account/settings.php').elements).toHaveLength(1)
    expect(read("<?php add_action('a', 'b'); function b() { echo '<p>A</p>'; }", 'templates/my-account/settings.php').elements).not.toEqual([])
  })
})

describe('places', () => {
  const placed = (source: string, words: string): string => {
    const text = Text.join([...texts(read(source).root)])
    const from = text.value.indexOf(words)
    const { start, end } = text.slice(from, from + words.length).at
    return source.slice(start, end)
  }
  it.each([
    ["<p>🙂</p><?php echo '<p>It\\'s only <b>today</b></p>';", 'only today', 'only <b>today'],
    ["<?php echo '<p>It\\'s only today</p>';", "It's only", "It\\'s only"],
    ['<?php echo "<p>Only\\t{$left} left</p>";', `Only\t${HOLE} left`, 'Only\\t{$left} left'],
    ["<?php echo '<p>Only ' . esc_html( $left ) . ' left</p>';", `Only ${HOLE} left`, "Only ' . esc_html( $left ) . ' left"],
    ["<?php printf( '<p>%s &amp; more</p>', __( 'Only today', 'shop' ) );", 'Only today', 'Only today'],
    ["<?php $words = 'Only today'; echo '<p>' . $words . '</p>';", 'Only today', 'Only today'],
  ])('%s', (source, words, written) => expect(placed(source, words)).toBe(written))

  it('comments of code are comments of the page', () => {
    const source = "<?php\n// first\necho '<p>A</p><!-- second -->'; /* third */"
    expect(read(source).comments.map(({ text, at }) => [text.trim(), source.slice(at.start, at.end)])).toEqual([['first', '// first'], ['second', '<!-- second -->'], ['third', '/* third */']])
  })

  it('values tell where they come from', () => {
    const origins = (source: string) => [...texts(read(source).root)].flatMap(({ holes }) => holes.map(({ origin }) => origin))
    expect(origins("<?php echo '<p>' . rand(3, 9) . ' left</p>';")).toEqual([{ kind: 'random' }])
    expect(origins("<?php function a() { $n = rand(3, 9); return \"<p>$n left</p>\"; }")).toEqual([{ kind: 'random' }])
    expect(origins("<?php $n = 3; printf('<p>%d left</p>', $n);")).toEqual([{ kind: 'constant', value: 3 }])
    expect(origins("<?php echo '<p>' . $stock->left . ' left</p>';")).toEqual([{ kind: 'data', path: '$stock->left' }])
  })
})

const pieces = [
  "'<p>", "</p>'", '"<b class=\\"a\\">', '</b>"', ' . $x . ', '{$x["y"]}', '{$', '}', '{', '(', ')', '[', ']', ';', ', ', 'echo ', 'print ', 'return ', '$a = ', '$a .= ', 'if ($x) ', 'else ', 'elseif ($y) ', ': ',
  'endif; ', 'foreach ($a as $b) ', 'function f($a) ', 'function () use ($b) ', 'class A ', 'switch ($a) ', 'case 1: ', 'default: ', '<<<A\n<p>', '\nA;', "<<<'A'\n", ' ? ', ' ?? ', "sprintf('%s %d <i>', ", "__('Buy now')", '/* ',
  ' */', '// ', '\n', '#', "'", '"', '\\', '`', '<?php ', '<?= ', '?>', '<p>', '</p>', '🙂', '%', '->', '::', '=>', '&', 'é', '$', "'<p>Only today</p>'",
]
const wild = fc.array(fc.constantFrom(...pieces), { maxLength: 60, size: 'max' }).map((parts) => parts.join(''))

it('whatever code may hold, what is read lies in it, and is written as it reads', () => {
  fc.assert(
    fc.property(wild, (code) => {
      const source = `<?php ${code}`
      const printed = printedBy(source, { start: 0, end: source.length }, originOf, new Backroom('a.php', source))
      for (const text of [...(printed?.here ? [printed.here] : []), ...(printed?.apart ?? [])]) {
        for (let i = 0; i < text.value.length; i++) {
          const { start, end } = text.slice(i, i + 1).at
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(end).toBeGreaterThan(start)
        }
      }
      const page = read(source)
      for (const { at, extent } of page.elements) for (const span of [at, extent]) expect(span.start >= 0 && span.end <= source.length && span.start <= span.end).toBe(true)
    }),
    { numRuns: 2000 },
  )
}, 60_000)

describe('time in proportion to the file', () => {
  const timed = (source: string): number => {
    const from = process.cpuUsage().user
    read(source)
    return process.cpuUsage().user - from
  }
  it.each([
    ["echo '<p>a</p>';\n"], ["'<p>a</p>' . "], ['$a ? "<b>" : '], ['"{$a} <b>x</b>" . '], ['if ($a) { echo "<b>"; '], ['if ($a) echo "<b>"; else '], ['("<p>" . '], ['"<p>'], ['<<<A\n<p>'], ['/* <p> '], ['f("<p>", '], ['$a = function () { return "<p>" . '],
    ['$a .= "<p>"; if ($b) '], ['function a() { $b = "<p>"; echo $b; } '], ['"{$ {$a '], ["?><?php echo '<p>"], ['?><?php <<<A\n"<p>" '], ['?><?php /* "<p>" '], ["sprintf('<p>%s', "], ['switch ($a) { case 1: echo "<p>"; '], ['$a[$b["<p>"]]->'], ["?><?= '<p>' . $a "],
  ])('%s over and over', (piece) => {
    const of = (length: number): string => `<?php $x = '<p>'; echo ${piece.repeat(Math.ceil(length / piece.length))}`
    timed(of(10_000))
    const [small, big] = [Math.min(timed(of(25_000)), timed(of(25_000))), timed(of(400_000))]
    // Sixteen times as long: quadratic would be 256 times the time.
    expect(big / Math.max(small, 4000)).toBeLessThan(80)
  }, 60_000)
})
