import { describe, expect, it } from 'vitest'
import { behindOf } from './behind.ts'

/** What is told of an expression that a template shows. */
const told = (path: string, expression: string, files: Readonly<Record<string, string>>, source = `{{ ${expression} }}`) => behindOf(source, { path, beside: (at) => files[at] })?.origin(expression)

it('a file whose name no function bears has no function behind it', () => {
  expect(told('app/views/rooms/show (1.html.erb', '@left', { 'app/controllers/rooms_controller.rb': 'def show\n  @left = rand(9)\nend\n' })).toBeUndefined()
})

it('a template that shows thousands of names is read in a moment', () => {
  const names = Array.from({ length: 4000 }, (_, i) => `n${i}`)
  const helper = `rand(9)\n${names.map((each) => `@${each} `.repeat(2)).join('')}`
  const behind = behindOf(names.map((each) => `<%= @${each} %>`).join(''), { path: 'app/views/rooms/show.html.erb', beside: (at) => (at.endsWith('rooms_helper.rb') ? helper : undefined) })
  expect(behind?.texts).toHaveLength(1)
  for (let i = 0; i < 20; i++) for (const each of names) expect(behind?.origin(`@${each}`)).toBeUndefined()
})

describe('the code behind a template', () => {
  it.each([
    ['a controller of Rails', 'app/views/rooms/show.html.erb', '@left', { 'app/controllers/rooms_controller.rb': 'class RoomsController\n  def index\n    @left = Room.count\n  end\n  def show\n    @left = rand(1..4)\n  end\nend\n' }],
    ['a helper of Rails', 'app/views/rooms/_note.html.erb', 'left_note', { 'app/helpers/rooms_helper.rb': 'module RoomsHelper\n  def left_note\n    rand(1..4)\n  end\nend\n' }],
    ['a view of Django', 'templates/rooms/show.html', 'left', { 'rooms/views.py': 'import random\n\ndef show(request):\n    left = random.randint(1, 4)\n    return render(request, "rooms/show.html", {"room": room, "left": left})\n' }],
    ['an app of Flask', 'templates/show.html', 'left|int', { 'app.py': '@app.route("/")\ndef show():\n    return render_template("show.html", left=random.randint(1, 4), name="x")\n' }],
    ['a controller of Symfony', 'templates/room/show.html.twig', 'left', { 'src/Controller/RoomController.php': "<?php\nclass RoomController {\n    public function show() {\n        return $this->render('room/show.html.twig', ['left' => rand(1, 4)]);\n    }\n}\n" }],
    ['a controller of Laravel', 'resources/views/rooms/show.blade.php', '$left', { 'app/Http/Controllers/RoomController.php': "<?php\nclass RoomController {\n    public function show() {\n        $left = rand(1, 4);\n        return view('rooms.show', ['left' => $left]);\n    }\n}\n" }],
    ['a setting of Laravel', 'resources/views/rooms/show.blade.php', "config('shop.left')", { 'config/shop.php': "<?php\nreturn ['left' => rand(1, 4)];\n" }],
    ['a route of Express', 'views/show.ejs', 'left', { 'app.js': "app.get('/', (req, res) => {\n  res.render('show', { left: Math.ceil(Math.random() * 4) })\n})\n" }],
    ['data of Eleventy', 'src/rooms/show.njk', 'rooms.left', { 'src/_data/rooms.js': 'module.exports = () => ({ left: Math.ceil(Math.random() * 4) })\n' }],
  ])('%s', (_, path, expression, files) => expect(told(path, expression, files as unknown as Readonly<Record<string, string>>)).toEqual({ kind: 'random' }))

  it('is what a page of PHP takes in', () => {
    const files = { 'shop/inc/offer.php': '<?php\nfunction offer_end() {\n    return date("H:i", time() + 3600);\n}\n' }
    expect(told('shop/index.php', 'offer_end()', files, "<?php require __DIR__ . '/inc/offer.php'; ?><?= offer_end() ?>")).toEqual({ kind: 'clock', offset: 3_600_000 })
  })

  it.each([
    ['counts what there is', '    @left = @room.beds.free.count\n'],
    ['draws it only now and then', '    @left = rand(1..4)\n    @left = @room.beds.free.count\n'],
    ['names something else so', '    @left_over = rand(1..4)\n'],
  ])('that %s tells nothing', (_, line) => {
    const files = { 'app/controllers/rooms_controller.rb': `class RoomsController\n  def show\n${line}    @name = Time.now\n  end\nend\n` }
    expect(told('app/views/rooms/show.html.erb', '@left', files)).toBeUndefined()
  })

  it.each([
    ['PHP', 'offer.php', '<?php get_header(); $end = time() + 900; ?><?= $end ?>', '$end'],
    ['PHP, multiplied', 'offer.php', "<?php $end = strtotime('+15 minutes') ?><?php echo $end ?>", '$end * 1000'],
    ['Blade', 'offer.blade.php', '@php $end = now()->addMinutes(15); @endphp {{ $end->toIso8601String() }}', '$end->toIso8601String()'],
    ['Twig', 'offer.html.twig', "{% set end = 'now'|date_modify('+15 minutes') %}{{ end|date('c') }}", "end|date('c')"],
    ['Liquid', 'offer.liquid', "{% assign end = 'now' | date: '%s' | plus: 900 %}{{ end }}", 'end'],
    ['ERB', 'offer.html.erb', '<% end_at = 15.minutes.from_now %><%= end_at.iso8601 %>', 'end_at.iso8601'],
  ])('may stand in the template itself: %s', (_, path, source, expression) => expect(told(path, expression, {}, source)).toEqual({ kind: 'clock', offset: 900_000 }))

  it.each([
    ['is set to a day', "<?php $end = '2031-05-02'; $now = time(); ?><?= $end ?>"],
    ['is set in one way and another', '<?php $end = time() + 900; if ($sale) { $end = $sale->ends; } ?><?= $end ?>'],
    ['is named by an attribute alone', '<?php $later = time() + 900; ?><i end="<?= $end ?>">'],
  ])('in the template, what %s tells nothing', (_, source) => expect(told('offer.php', '$end', {}, source)).toBeUndefined())

  it('is not looked for where nothing is shown', () => {
    let asked = 0
    const beside = (): undefined => void asked++
    expect(behindOf('<p>Three rooms</p>', { path: 'app/views/rooms/show.html.erb', beside })).toBeUndefined()
    expect(asked).toBe(0)
  })
})
