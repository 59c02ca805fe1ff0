import { type Element, type Page, preselections, texts, Text } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../html/read.ts'

const read = (source: string, path = 'page.html.erb'): Page => readHtml(source, { path })
const said = (element: Element): string => Text.join([...texts(element)]).shown
const inSource = (page: Page, { start, end }: { start: number; end: number }): string => page.source.slice(start, end)

/** Boxes that start selected: what is pointed at, and the words beside it. */
const ticked = (source: string, path?: string): readonly string[] => {
  const page = read(source, path)
  return preselections(page).map(({ mark, label, certain }) => `${inSource(page, mark.at)}${certain ? '' : '?'} | ${label.shown}`)
}

describe('a box that a function makes is ticked where the code says so', () => {
  it.each([
    ['<%= f.check_box :news, { checked: true } %> <%= f.label :news, "Send me offers" %>', 'checked: true', 'page.html.erb'],
    ['<%= f.check_box(:news, checked: true, class: "big") %><p>or</p><%= f.label(:news, "Send me offers") %>', 'checked: true', 'page.html.erb'],
    ["<%= f.check_box :news, :checked => true %><%= f.label :news, 'Send me offers' %>", ':checked => true', 'page.html.erb'],
    ["<%= check_box_tag 'news', '1', true %><p>or</p><%= label_tag 'news', 'Send me offers' %>", 'true', 'page.html.erb'],
    ['<%= f.label :news do %><%= f.check_box :news, checked: "checked" %> Send me <b>offers</b><% end %>', 'checked: "checked"', 'page.html.erb'],
    ["<%= f.radio_button :news, 'yes', checked: true %><p>or</p><%= f.label :news_yes, 'Send me offers' %>", 'checked: true', 'page.html.erb'],
    ["<%= f.radio_button :news, 'yes', checked: true %><p>or</p><%= f.label :news, 'Send me offers', value: 'yes' %>", 'checked: true', 'page.html.erb'],
    ['<%= f.input :news, as: :boolean, label: "Send me offers", input_html: { checked: true } %>', 'checked: true', 'page.html.erb'],
    ['<%= checkbox f, :news, value: true %><p>or</p><%= label f, :news, gettext("Send me offers") %>', 'value: true', 'page.html.eex'],
    ['<.input field={@form[:news]} type="checkbox" checked label="Send me offers" />', 'checked', 'page.html.heex'],
    ["{!! Form::checkbox('news', 1, true) !!}<p>or</p>{!! Form::label('news', 'Send me offers') !!}", 'true', 'page.blade.php'],
    ["{{ Form::checkbox('news', 1, null, ['checked']) }}{{ Form::label('news', __('Send me offers')) }}", "'checked'", 'page.blade.php'],
    ['<label><input type="checkbox" @checked(true)> Send me offers</label>', '@checked(true)', 'page.blade.php'],
    ['<x-checkbox name="news" checked label="Send me offers" />', 'checked', 'page.blade.php'],
    ['<x-checkbox name="news" :checked="true" label="Send me offers" />', ':checked="true"', 'page.blade.php'],
    ["{{ form_row(form.news, {'label': 'Send me offers', 'attr': {'checked': true}}) }}", "'checked': true", 'page.html.twig'],
    ["{{ form_widget(form.news, {attr: {checked: 'checked'}}) }}<p>or</p>{{ form_label(form.news, 'Send me offers') }}", "checked: 'checked'", 'page.html.twig'],
  ])('%s', (source, mark, path) => expect(ticked(source, path)).toEqual([`${mark} | Send me offers`]))
})

describe('what the code leaves to run time ticks nothing', () => {
  it.each([
    ['<%= f.check_box :news, checked: @user.news %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, checked: true && @user.news? %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, checked: !@user.asked?, class: "x" %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, { checked: true }.merge(options) %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, checked: false %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, {}, true, false %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, disabled: true, checked: true %> Send me offers', 'page.html.erb'],
    ['<%= f.check_box :news, data: { checked: true } %> Send me offers', 'page.html.erb'],
    ["<%= check_box_tag 'news', '1', params[:news] %> Send me offers", 'page.html.erb'],
    ["<%= check_box_tag('news', '1', true).to_s + more %> Send me offers", 'page.html.erb'],
    ['<%= f.check_box :news, checked: true, title: "It %> Send me offers', 'page.html.erb'],
    ['<%= checkbox f, :news, value: @news %> Send me offers', 'page.html.eex'],
    ["{{ Form::checkbox('news', 1, old('news')) }} Send me offers", 'page.blade.php'],
    ['<label><input type="checkbox" @checked(old("news"))> Send me offers</label>', 'page.blade.php'],
    ['<label><input type="checkbox" @if($news) @checked(true) @endif> Send me offers</label>', 'page.blade.php'],
    ['<x-checkbox name="news" :checked="$news" label="Send me offers" />', 'page.blade.php'],
    ['{{ form_row(form.news) }}{{ form.news }} Send me offers', 'page.html.twig'],
    ["{{ form_row(form.news, {'attr': {'checked': news}}) }} Send me offers", 'page.html.twig'],
  ])('%s', (source, path) => expect(ticked(source, path)).toEqual([]))
})

describe('a label and a box are joined by the name of their field', () => {
  it('though other words stand between', () => {
    const source = '<%= f.check_box :a, checked: true %><p>or</p><%= f.check_box :b, checked: true %><p>and</p><%= f.label :b, "Bee" %><p>so</p><%= f.label :a, "Ay" %>'
    expect(ticked(source)).toEqual(['checked: true | Ay', 'checked: true | Bee'])
  })

  it('unless they belong to two forms', () => {
    expect(ticked('<p><%= f.label :a, "Ay" %></p><div><%= g.check_box :a, checked: true %> Gee</div>')).toEqual(['checked: true | Gee'])
  })
})

describe('what is pressed says its words', () => {
  it.each([
    ['<%= link_to "Buy <now>", "/buy", class: "big" %>', 'a', 'Buy <now>'],
    ['<%= link_to("Buy now", buy_path(@cart)) if @cart %>', 'a', 'Buy now'],
    ["<%= link_to buy_path, class: 'big' do %>Buy <b>now</b><% end %>", 'a', 'Buy now'],
    ['<%= button_to t(".buy", default: "Buy now"), buy_path %>', 'button', '… Buy now'],
    ['<%= button_to "Buy #{thing} now", buy_path %>', 'button', 'Buy … now'],
    ['<%= button_tag "Buy now", type: "button" %>', 'button', 'Buy now'],
    ['<%= f.button :submit, "Buy now" %>', 'button', 'Buy now'],
    ['<%= f.button type: :submit do %>Buy now<% end %>', 'button', 'Buy now'],
    ['<%= submit "Buy now" %>', 'button', 'Buy now'],
    ['<%= link "Buy now", to: "/buy" %>', 'a', 'Buy now'],
    ['<%= link_to_if @open, "Buy now", "/buy" %>', 'a', 'Buy now'],
    ['{{ Form::button("Buy now") }}', 'button', 'Buy now'],
  ])('%s', (source, name, words) => expect(read(source).named(name).map(said)).toEqual([words]))

  it('in HEEx’s braces as well', () => {
    expect(read('<p>{link("Buy now", to: ~p"/buy")}</p>', 'page.html.heex').named('a').map(said)).toEqual(['Buy now'])
    expect(read('<p>{$shop}{link file="Buy now"}</p>', 'page.tpl').named('a')).toEqual([])
  })

  it('by its value, where it is an input', () => {
    for (const source of ['<%= f.submit "Buy now" %>', '<%= submit_tag("Buy now") %>', '{{ Form::submit("Buy now") }}'])
      expect(read(source).named('input').map((input) => [input.attr('type')?.value, input.attr('value')?.value])).toEqual([['submit', 'Buy now']])
  })

  it('with its address and its look', () => {
    const [link] = read('<%= link_to "Unsubscribe", "/leave", style: "font-size: 8px", data: { turbo_method: "post" } %>').named('a')
    expect(['href', 'style', 'data-turbo-method'].map((name) => link?.attr(name)?.value)).toEqual(['/leave', 'font-size: 8px', 'post'])
  })
})

it('a form holds what its block does, and what stands after it does not', () => {
  const [form] = read('<%= form_with url: "/join" do |f| %><% if @a %><p>Hello</p><% else %><p>Hi</p><% end %><%= f.submit "Join" %><% end %><p>Bye</p>').named('form')
  expect(['action', 'method'].map((name) => form?.attr(name)?.value)).toEqual(['/join', 'post'])
  expect(said(form!).replace(/\s+/g, ' ')).toMatch(/Hello.*Hi/)
  expect(said(form!)).not.toContain('Bye')
})

it('a block whose ends the markup parts stays as it is', () => {
  expect(read('<div><%= label_tag "a" do %>Hi</div><% end %>').named('label')).toEqual([])
})

it('calls that make nothing known stay blanks', () => {
  for (const source of ['<%= order.label %>', '<%= label %>', '<%= image_tag "Buy now" %>', '<%= f.input :email %>', '{{ link("Buy now") }}', '<%= link_to "Buy" + " now" %>'])
    expect(said(read(source).root)).toBe('…')
})

it('words stand where they are written, whatever stands around and in them', () => {
  const piece = fc.constantFrom('offers', 'é', '🎉', "\\'", ' ', '\r\n', '&', '<b>', '(', ',', ']', 'do ', '#')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom('', '🎉 ', '\r\n<p>'), (pieces, before) => {
      const source = `${before}<%= f.label :news, 'Send ${pieces.join('')} now', class: "big" %>`
      const label = read(source).named('label')[0]!
      const [text] = [...texts(label)]
      expect(text!.value).toBe(`Send ${pieces.join('').replaceAll("\\'", "'")} now`)
      const { start, end } = text!.at
      expect(source.slice(start, end)).toBe(`Send ${pieces.join('')} now`)
      const last = text!.slice(text!.value.length - 3).at
      expect(source.slice(last.start, last.end)).toBe('now')
      expect(label.attr('class')?.value).toBe('big')
    }),
  )
})

it('no code is too broken, and none takes long', () => {
  const piece = fc.constantFrom('f.label ', 'link_to ', ':a', "'", '"', '{', '}', '(', ')', '[', ']', ',', ' do', ' if ', '=>', 'b: ', '\\', 'true', '|x|', ' ')
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void read(`<%= ${pieces.join('')} %>`)))
  for (const much of ['[', '(', '{a: ', ' do |', "'", ', ', ':a ', 'x do ']) {
    const source = `<%= f.label :a, ${much.repeat(400)} %>`.repeat(40)
    const started = performance.now()
    read(source)
    expect(performance.now() - started, much).toBeLessThan(1000)
  }
})
