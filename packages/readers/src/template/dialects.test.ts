import { BREAK, type Element, HOLE, type Origin, Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readHtml } from '../html/read.ts'

const paths = { smarty: 'cart.tpl', blade: 'cart.blade.php', heex: 'cart.html.heex', eex: 'mail.html.eex', freemarker: 'cart.ftlh', velocity: 'cart.vm', jsp: 'cart.jsp', razor: 'Cart.cshtml' } as const
type Dialect = keyof typeof paths

const read = (dialect: Dialect, source: string) => readHtml(source, { path: paths[dialect] })
const said = (dialect: Dialect, source: string): string => shown(Text.join([...texts(read(dialect, source).root)]))
const shown = ({ value }: Text): string => value.replaceAll(HOLE, '…').replaceAll(BREAK, '|').replace(/\s+/g, ' ').trim()

function find(dialect: Dialect, source: string, name: string): Element {
  const element = read(dialect, source).named(name)[0]
  if (!element) throw new Error(`No ${name} in ${source}`)
  return element
}

const written = (source: string, { start, end }: { start: number; end: number }): string => source.slice(start, end)

describe('in text', () => {
  it.each<[Dialect, string, string]>([
    ['smarty', 'Hello {$name}!', 'Hello …!'],
    ['smarty', 'Hello {$user.name|escape:"html"}!', 'Hello …!'],
    ['smarty', 'Hello {l s="Ana\'s shop" d="Shop"}!', 'Hello Ana\'s shop!'],
    ['smarty', "{l s='Only %count% left' sprintf=['%count%' => $n] d='Shop'}", 'Only … left'],
    ['smarty', 'Hi {* note {$x} *}{$a}there', 'Hi …there'],
    ['smarty', '{if $one}One left{elseif $two}Two left{else}Some left{/if}', '|One left|Two left|Some left|'],
    ['smarty', '{foreach $all as $one}{$one}{foreachelse}None{/foreach}', '|…|None|'],
    ['smarty', '{if $a}{/if}A set {of braces}, {3} and { $x }', '||A set {of braces}, {3} and { $x }'],
    ['smarty', '{$a}{literal}{$b} {if}{/literal}{$c}', '…{$b} {if}…'],
    ['smarty', '{assign var="a" value=1}{$b = 2}{$c}', '…'],
    ['smarty', '{strip}{$a} {tr}Hello{/tr}{/strip}', '… Hello'],
    ['smarty', '<{if $a}>Hello<{/if}> <{$name}>', '|Hello| …'],
    ['smarty', '[{if $a}]Hello[{/if}] [{$name}]', '|Hello| …'],
    ['smarty', 'A Go template: {{ .Name }} {x}', 'A Go template: … {x}'],
    ['blade', 'Hello {{ $name }} {!! $html !!}!', 'Hello … …!'],
    ['blade', 'Hi {{-- note --}}there', 'Hi there'],
    ['blade', '@if ($one)One left @elseif ($two)Two left @else Some left @endif', '|One left |Two left | Some left |'],
    ['blade', '@unless($a)One @endunless @auth Two @endauth @guest Three @endguest', '|One | | Two | | Three |'],
    ['blade', '@forelse ($a as $b){{ $b }}@empty None @endforelse', '|…| None |'],
    ['blade', "@lang('Buy it now') {{ __('Only :count left', ['count' => $n]) }}", 'Buy it now Only … left'],
    ['blade', "@lang('cart.title') {{ __('cart.buy') }}", '… …'],
    ['blade', 'Write to ana@if.example or @acme, see @@if', 'Write to ana@if.example or @acme, see @@if'],
    ['blade', "@php $a = '@if'; @endphp @php($b = 1) Hello", 'Hello'],
    ['blade', '@csrf @method("PUT") @money($price) left', '… left'],
    ['blade', '@verbatim {{ name }} @endverbatim {{ $name }}', '{{ name }} …'],
    ['blade', '@{{ name }} @switch($a) @case(1) One @break @default Two @endswitch', '… || One | Two |'],
    ['heex', 'Hello {@name}, {gettext("Only three left")}!', 'Hello …, Only three left!'],
    ['heex', '<%= if @one do %>One<% else %>Some<% end %>', '|One|Some|'],
    ['heex', '<%= for a <- @all do %>{a}<% end %>', '|…|'],
    ['heex', '<%!-- note --%>Hello {%{a: "}"}}', 'Hello …'],
    ['eex', '<%= case @n do %><% 1 -> %>One<% _ -> %>Some<% end %>', '||One|Some|'],
    ['eex', 'Dear <%= gettext "dear reader of ours" %>, {left as it is}', 'Dear dear reader of ours, {left as it is}'],
    ['freemarker', 'Hello ${name!"friend"}, ${(user.name)!}!', 'Hello …, …!'],
    ['freemarker', '<#if one>One left<#elseif (n > 2)>Two left<#else>Some left</#if>', '|One left|Two left|Some left|'],
    ['freemarker', '<#list all as one>${one?html}<#sep>, </#list><#-- ${note} -->', '|…, |'],
    ['freemarker', '<@layout.page title="A > B">Hello</@layout.page> <@footer/>', '|Hello| …'],
    ['freemarker', '[#if a]Hello[/#if] [=name] [1] [@footer/]', '|Hello| … [1] …'],
    ['freemarker', 'Without square tags, [#if a] and [=b] are words', 'Without square tags, [#if a] and [=b] are words'],
    ['freemarker', '[[first_name]], <#if a>hello</#if>', '…, |hello|'],
    ['freemarker', '<#noparse>${name} <#if></#noparse>${name}', '${name} <#if>…'],
    ['velocity', 'Hello $name, $!{user.name} and $text.get("cart.buy").', 'Hello …, … and ….'],
    ['velocity', '#if ($n == 1)One left#elseif ($n == 2)Two left#{else}Some left#end', '|One left|Two left|Some left|'],
    ['velocity', '#foreach ($one in $all)$one#end ## a note\nNext', '|…| Next'],
    ['velocity', '#* $note *#Costs $5, #1 of <a href="#top">a list</a>, #mine and #[[$name]]#', 'Costs $5, #1 of a list, #mine and …]]#'],
    ['velocity', '#@box("a")Hello#end #parse("footer.vm")', '|Hello| …'],
    ['jsp', 'Hello ${user.name}, <c:out value="${name}"/> <%= x %>!', 'Hello …, … …!'],
    ['jsp', '<c:if test="${n > 1}">Some left</c:if>', '|Some left|'],
    ['jsp', '<c:choose><c:when test="${a}">One</c:when><c:otherwise>Some</c:otherwise></c:choose>', '||One|Some|'],
    ['jsp', '<fmt:message key="cart.buy"/> <a href="<c:url value="/x"/>">Go</a> <c:set var="a">b</c:set>', '… Go b'],
    ['razor', 'Hello @Model.Name, @(a ? b : c), me@example.com and @@acme', 'Hello …, …, me@example.com and @acme'],
    ['razor', '@{ var a = "}"; if (a == "b") c(); }Hello @* @note *@there', 'Hello there'],
    ['razor', '@if (n > 1) { <p>One left</p> } else if (x) { <p>Two left</p> } else { <text>Some left</text> }', '| One left| Two left| Some left|'],
    ['razor', '@foreach (var a in all) { var b = a.B; <i>@b</i>\n@: Next @a.C\n}', '|… Next … |'],
    ['razor', '@T["Buy it now"] @Localizer["cart.buy"] @await Html.PartialAsync("x") @RenderBody()', 'Buy it now … … …'],
    ['razor', '@section Foot { <p>Hello</p> <script>var a = { b: 1 }</script> }There', 'Hello There'],
    ['razor', '@functions { string A(int b) { return b > 1 ? "{" : "<p>No</p>"; } }Hello', 'Hello'],
    ['razor', '@if (a)\n{\n<tr><td>One</tr>\n}\nTwo', '| One|Two'],
  ])('%s: %s', (dialect, source, words) => expect(said(dialect, source)).toBe(words))

  it('CSS and scripts keep their braces', () => {
    const source = '<style>@media (max-width: 9em) { p {color: red} }</style><script>if(a){b()} var c = {d: 1}</script><p>{$a}Hello</p>'
    expect(said('smarty', source)).toBe('…Hello')
    expect(said('blade', source)).toBe('{$a}Hello')
    expect(said('heex', source)).toBe('…Hello')
  })
})

describe('where a value comes from', () => {
  const origin = (dialect: Dialect, source: string): Origin | undefined => [...texts(read(dialect, source).root)].flatMap(({ holes }) => holes)[0]?.origin
  it.each<[Dialect, string, Origin]>([
    ['smarty', '{$product.price}', { kind: 'data', path: '$product.price' }],
    ['smarty', "{l s='cart.left'}", { kind: 'translation', key: 'cart.left' }],
    ['smarty', '{assign var="left" value=3}{$left} {$left}', { kind: 'constant', value: 3 }],
    ['blade', '{{ $user->name }}', { kind: 'data', path: '$user->name' }],
    ['blade', "@lang('cart.left')", { kind: 'translation', key: 'cart.left' }],
    ['blade', '{{ rand(1, 9) }}', { kind: 'random' }],
    ['heex', '{@user.name}', { kind: 'data', path: '@user.name' }],
    ['heex', '{gettext("left")}', { kind: 'translation', key: 'left' }],
    ['heex', '{3}', { kind: 'constant', value: 3 }],
    ['freemarker', '${user.name?html}', { kind: 'data', path: 'user.name' }],
    ['freemarker', '${msg("cart.left")}', { kind: 'translation', key: 'cart.left' }],
    ['freemarker', '<@spring.message "cart.left"/>', { kind: 'translation', key: 'cart.left' }],
    ['velocity', '$!{user.name}', { kind: 'data', path: 'user.name' }],
    ['velocity', '$text.get("cart.left")', { kind: 'translation', key: 'cart.left' }],
    ['jsp', '<c:out value="${user.name}"/>', { kind: 'data', path: 'user.name' }],
    ['jsp', "<spring:message code='cart.left'/>", { kind: 'translation', key: 'cart.left' }],
    ['razor', '@Model.Left', { kind: 'data', path: 'Model.Left' }],
    ['razor', '@Localizer["cart.left"]', { kind: 'translation', key: 'cart.left' }],
  ])('%s: %s', (dialect, source, known) => expect(origin(dialect, source)).toEqual(known))
})

describe('a box that', () => {
  const box = (dialect: Dialect, rest: string) => find(dialect, `<input type="checkbox" ${rest}>`, 'input').flag('checked')

  it.each<[Dialect, string]>([
    ['smarty', '{if $x}checked{/if}'],
    ['smarty', '{if $x}checked="checked"{else}data-off{/if}'],
    ['smarty', 'checked="{$x}"'],
    ['smarty', '{$attributes}'],
    ['blade', '@checked($x)'],
    ['blade', '@checked(old("news", true))'],
    ['blade', '@if ($x) checked @endif'],
    ['blade', "{{ $x ? 'checked' : '' }}"],
    ['heex', 'checked={@x}'],
    ['heex', '{@rest}'],
    ['eex', '<%= if @x do %>checked<% end %>'],
    ['freemarker', '<#if x>checked</#if>'],
    ['freemarker', "${x?string('checked', '')}"],
    ['velocity', '#if ($x) checked="checked" #end'],
    ['velocity', '$!attributes'],
    ['jsp', '<c:if test="${x}">checked</c:if>'],
    ['jsp', "${x ? 'checked' : ''}"],
    ['razor', 'checked="@Model.News"'],
    ['razor', '@(x ? "checked" : "")'],
    ['razor', '@if (x) { <text>checked="checked"</text> }'],
  ])('may be ticked at run time: %s %s', (dialect, rest) => expect(box(dialect, rest)).toBeUndefined())

  it.each<[Dialect, string, boolean]>([
    ['smarty', 'checked class="{$c}"', true],
    ['blade', 'checked name="{{ $n }}"', true],
    ['blade', '@click="open = true"', false],
    ['heex', 'checked={true}', true],
    ['heex', 'checked={false}', false],
    ['heex', 'checked phx-click="x"', true],
    ['freemarker', 'checked class="<#if a>b</#if>"', true],
    ['velocity', 'checked id="a-$b"', true],
    ['jsp', 'checked id="<c:out value="${b}"/>"', true],
    ['razor', 'checked class="@(a ? "b" : "c")"', true],
    ['razor', '@onclick="Take"', false],
  ])('is what it says: %s %s', (dialect, rest, ticked) => expect(box(dialect, rest)).toBe(ticked))
})

describe('branches that hold elements', () => {
  it.each<[Dialect, string]>([
    ['smarty', '<div>{if $a}<button>Yes</button>{else}<button>No</button>{/if}</div>'],
    ['blade', '<div>@if ($a)<button>Yes</button>@else<button>No</button>@endif</div>'],
    ['heex', '<div><%= if @a do %><button>Yes</button><% else %><button>No</button><% end %></div>'],
    ['eex', '<div><%= if @a do %><button>Yes</button><% else %><button>No</button><% end %></div>'],
    ['freemarker', '<div><#if a><button>Yes</button><#else><button>No</button></#if></div>'],
    ['velocity', '<div>#if ($a)<button>Yes</button>#else<button>No</button>#end</div>'],
    ['jsp', '<div><c:choose><c:when test="${a}"><button>Yes</button></c:when><c:otherwise><button>No</button></c:otherwise></c:choose></div>'],
    ['razor', '<div>@if (a) {<button>Yes</button>\n} else {<button>No</button>\n}\n</div>'],
  ])('are no siblings: %s', (dialect, source) => {
    const [yes, no] = read(dialect, source).named('button')
    expect([yes?.parent?.name, no?.parent?.name]).toEqual(['#branch', '#branch'])
    expect(yes?.parent).not.toBe(no?.parent)
    expect(no?.closest('div')).toBe(yes?.closest('div'))
  })

  it.each<[Dialect, string]>([
    ['smarty', '{if $a}<div class="a">{else}<section>{/if}<p>Hi</p></div><footer>Bye</footer>'],
    ['blade', '@if ($a)<div class="a">@else<section>@endif<p>Hi</p></div><footer>Bye</footer>'],
    ['heex', '<%= if @a do %><div class="a"><% else %><section><% end %><p>Hi</p></div><footer>Bye</footer>'],
  ])('and open what is closed once keep what follows in its place: %s', (dialect, source) => {
    const { root, elements } = read(dialect, source)
    expect(elements.filter(({ parent }) => parent === root).map(({ name }) => name)).toEqual(['div', 'footer'])
  })
})

describe('parts', () => {
  it.each<[Dialect, string]>([
    ['smarty', "{include file='footer.tpl' a=$b}"],
    ['smarty', "{extends file='page.tpl'}"],
    ['smarty', "{block name='content'}"],
    ['smarty', "{hook h='displayFooter'}"],
    ['blade', "@include('partials.footer', ['a' => ')'])"],
    ['blade', "@extends('layouts.app')"],
    ['blade', "@yield('content')"],
    ['blade', '@livewire("cart")'],
    ['blade', '{{ $slot }}'],
    ['blade', '<x-footer />'],
    ['heex', '{render_slot(@inner_block)}'],
    ['heex', '<%= @inner_content %>'],
    ['heex', '<.footer />'],
    ['eex', '<%= render "footer.html", assigns %>'],
    ['freemarker', '<#include "footer.ftl">'],
    ['freemarker', '<@footer a="b > c"/>'],
    ['velocity', '#parse("footer.vm")'],
    ['jsp', '<jsp:include page="footer.jsp"/>'],
    ['razor', '<partial name="_Footer" />'],
    ['razor', '@await Html.PartialAsync("_Footer")'],
  ])('%s: %s', (dialect, part) => {
    const source = `<p>Hi {$x}</p>${part}<p>After</p>`
    expect(read(dialect, source).parts.map(({ at }) => written(source, at))).toContain(part)
  })

  it('that close themselves hold nothing of what follows', () => {
    expect(find('blade', '<div><x-icon name="a" /><p>Hi</p></div>', 'p').parent?.name).toBe('div')
    expect(find('heex', '<div><.icon name="a" /><p>Hi</p></div>', 'p').parent?.name).toBe('div')
    expect(read('blade', '<x-card><p>Hi</p></x-card>').parts).toEqual([])
  })
})

test.each<[string, string, string | undefined]>([
  ['@Html.CheckBox("news", true)', 'input', 'news'],
  ['@Html.TextBoxFor(m => m.Email, new { @class = "wide" })', 'input', 'Email'],
  ['@Html.ActionLink("Go on", "Index")', 'a', undefined],
])('Razor makes elements: %s', (source, name, called) => {
  const made = find('razor', source, name)
  expect([made.attributes.find((each) => each.name === 'name')?.text.value, written(source, made.at)]).toEqual([called, source])
})

describe('components of HEEx', () => {
  it('are read in HTML’s words', () => {
    const source = '<.form for={@f}><.input type="checkbox" label="Send me offers" checked /><.link navigate={~p"/a"}>Go</.link></.form>'
    const page = read('heex', source)
    expect(page.elements.map(({ name }) => name)).toEqual(['form', 'input', 'a'])
    expect(page.named('input')[0] && written(source, page.named('input')[0]!.at)).toBe('<.input type="checkbox" label="Send me offers" checked />')
  })

  it('shown on a condition of their own are branches', () => {
    const source = '<div><button :if={@a}>Yes</button><button :for={x <- @b}>No</button></div>'
    expect(read('heex', source).named('button').map(({ parent, open }) => [parent?.name, open])).toEqual([['#branch', false], ['#branch', false]])
  })
})

const pieces: Readonly<Record<Dialect, readonly string[]>> = {
  smarty: ['{$a}', '{if $a}', '{else}', '{/if}', "{l s='Buy \\'it\\' now'}", '{* c *}', '{literal}', '{/literal}', '{', '}', '{$', '"{$b}"', '{foreach $a as $b}', '{/foreach}'],
  blade: ['@if ($a)', '@else', '@endif', "@lang('Buy it now')", '@', '@@', '@php', '@endphp', '@verbatim', '@endverbatim', '@foo(', ')', '{{ $a }}', '@{{ a }}', "@section('a', 'Buy it now')", '<x-a />', '@checked($a)'],
  heex: ['{@a}', '{', '}', '<.a>', '</.a>', '<.icon />', '<:b>', '</:b>', '{gettext("Buy it now")}', '<%= if @a do %>', '<% end %>', ':if={@a}', 'checked={true}', '"{a}"'],
  freemarker: ['${a}', '<#if a>', '<#else>', '</#if>', '<#list a as b>', '</#list>', '<#-- c -->', '<@a/>', '<@a b="c > d">', '</@a>', '${', '<#', '<#noparse>', '</#noparse>', '(', '[#if a]', '[/#if]', '${a!"Buy it now"}'],
  velocity: ['$a', '$!{a.b}', '#if ($a)', '#else', '#end', '#foreach ($a in $b)', '#* c *#', '## c', '#set($a = "Buy it now")', '$a.b("c")', '$', '#', '${', '#a(', '#[[', ']]#'],
  jsp: ['${a}', '<c:if test="${a}">', '</c:if>', '<c:choose>', '<c:when test="a">', '</c:when>', '</c:choose>', '<c:out value="${a}"/>', '<%= a %>', '<c:', '${', '<form:form>', '</form:form>', '<jsp:include page="a"/>'],
  razor: ['@a', '@(a ? "b" : "c")', '@if (a) {', '@{', '}', '} else {', '@foreach (var a in b) {', '@: ', '@* c *@', '@*', '<text>', '</text>', '@T["Buy it now"]', '@section A {', 'var a = "{";', '@@', '@(', '{', '<partial name="a" />', '\n'],
  eex: ['<%= if @a do %>', '<% else %>', '<% end %>', '<%= gettext("Buy it now") %>', '<%', '%>', '<%!-- c --%>', '<%= @a %>'],
}
const markup = ['<p>', '</p>', '<a href="', '">', '<i x=', '>', "'", '"', '<table>', '<tr>', '<td>', '</table>', '<title>', '</title>', '<script>', '</script>', '<!--', '-->', '&amp;', '\r\n', '🙂', '\uFEFF', '<br/>']

describe('every word stands where it says', () => {
  it.each(Object.keys(paths) as Dialect[])('%s', (dialect) => {
    const source = fc
      .array(fc.oneof(fc.constant('#'), fc.constantFrom(...pieces[dialect]), fc.constantFrom(...markup)), { maxLength: 40, size: 'max' })
      .map((parts) => parts.map((part, i) => (part === '#' ? `w${i}o ` : part)).join(''))
    fc.assert(
      fc.property(source, (text) => {
        const page = read(dialect, text)
        for (const each of [...texts(page.root), ...page.elements.flatMap(({ attributes }) => attributes.map((attribute) => attribute.text))]) {
          for (const { 0: word, index } of each.value.matchAll(/w\d+o/g)) {
            const start = text.indexOf(word)
            expect(each.slice(index, index + word.length).at).toEqual({ start, end: start + word.length })
          }
          for (const { 0: words, index } of each.value.matchAll(/Buy it now/g)) expect(written(text, each.slice(index, index + words.length).at)).toBe(words)
          for (const { 0: words, index } of each.value.matchAll(/Buy 'it' now/g)) expect(written(text, each.slice(index, index + words.length).at)).toBe("Buy \\'it\\' now")
        }
      }),
      { numRuns: 1500 },
    )
  }, 60_000)
})
