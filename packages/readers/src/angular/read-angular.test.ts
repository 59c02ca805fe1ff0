import { describe, expect, it } from 'vitest'
import { outline } from '../js/testing/outline.ts'
import { read } from '../read.ts'
import { readAngular } from './read-angular.ts'

const said = (children: readonly { name?: string }[] | undefined): string =>
  (children ?? []).map((child) => ('name' in child ? outline(child as never) : JSON.stringify((child as { value?: string }).value))).filter((each) => !/^"(?:\s|\\n|\\r)*"$/.test(each)).join(' ')

/** A template in the decorator of a class. */
async function inClass(template: string, body = ''): Promise<string> {
  const source = `@Component({ selector: 'app-offer', template: \`${template}\` })\nexport class OfferComponent {\n  ${body}\n}\n`
  return said((await read(source, { path: 'src/offer.component.ts' }))?.root.children as never)
}

/** A template in a file of its own. */
async function alone(template: string): Promise<string> {
  return said((await read(template, { path: 'src/offer.component.html' }))?.root.children as never)
}

describe('what a template says', () => {
  it.each([
    ['<p class="a &amp; b">Tom &amp; Jo {{ x }}</p>', '', "p class='a & b'(Tom & Jo {x})"],
    ['<p>Only {{ left }} left</p>', 'left = 3', 'p(Only {state 3} left)'],
    ['<p>Only {{ left() }} left</p>', 'left = signal(3)', 'p(Only {state 3} left)'],
    ['<p>Only {{ left() }} left</p>', 'left = signal(900); constructor() { setInterval(() => this.left.update((n) => n - 1), 1000) }', 'p(Only {state 900 ticking} left)'],
    ['<p>{{ left }}</p>', 'left = 900; ngOnInit() { interval(1000).subscribe(() => this.left--) }', 'p({state 900 ticking})'],
    ['<p>{{ left }}</p>', 'left: number; ngOnInit() { this.left = 900; setInterval(() => { this.tick() }, 1000) } tick() { this.left = this.left - 1 }', 'p({state 900 ticking})'],
    ['<p>{{ minutes }}</p>', 'left = 900; get minutes() { return Math.floor(this.left / 60) }', 'p({state 15})'],
    ['<p>{{ minutes() }}</p>', 'left = signal(900); minutes = computed(() => this.left() / 60)', 'p({state 15})'],
    ['<p>{{ format(left) }}</p>', 'left = 900; format(s: number) { return s / 60 }', 'p({state 900})'],
    ['<p>{{ watching }}</p>', 'watching = Math.floor(Math.random() * 20)', 'p({state random!})'],
    ['<p>{{ left }}</p>', '@Input() left = 5', 'p({($input.left | 5)})'],
    ['<p>{{ left() }}</p>', 'left = input(5)', 'p({left()})'],
    ['<p>{{ product.left | number }}</p>', '', 'p({product.left})'],
    ['<p>{{ (product$ | async)?.left }}</p>', '', 'p({product$.left})'],
    ["<p>{{ 'cart.decline' | translate }}</p>", '', 'p({t:cart.decline})'],
    ["<p>{{ (ok ? 'a.b' : 'c.d') | translate: { n: 1 } }}</p>", '', 'p([{t:a.b}], [{t:c.d}])'],
    ["<p>{{ day | date: 'short' : zone }}</p>", 'day = new Date()', 'p({state clock+0s})'],
    ['<p *ngIf="a; else b">One</p><ng-template #b><p>Two</p></ng-template>', '', '[p(One)] [p(Two)]'],
    ['<p>Buy @if (a) {now} @else {later}</p>', '', 'p(Buy , [now],  , [later])'],
    ['@switch (a) { @case (1) {<p>One</p>} @default {<p>Two</p>} }', '', '[p(One)] [p(Two)]'],
    ['<li *ngFor="let plan of plans; let i = index">{{ plan.name }}</li>', "plans = [{ name: 'Basic' }, { name: 'Plus' }]", "[li([Basic], [Plus])]"],
    ['@for (plan of plans; track plan.id) {<li>{{ plan.price }}</li>}', 'plans = [{ price: 9 }]', '[li({state 9})]'],
    ['@let total = left * 2; <p>{{ total }}</p>', 'left = 3', 'p({state 6})'],
    ['@if (user$ | async; as user) {<p>{{ user.name }}</p>}', '', '[p({user$.name})]'],
    ['<p>{n, plural, =1 {One item} other {{{ n }} items}}</p>', '', 'p([One item], [{n} items])'],
    ['<p [innerHTML]="words"></p>', "words = '<b>Ends</b> soon'", 'p innerhtml=<b>Ends</b> soon(b(Ends),  soon)'],
  ])('%s with %s', async (template, body, expected) => expect(await inClass(template, body)).toBe(expected))
})

describe('whether a box is ticked', () => {
  it.each([
    ['<input type="checkbox" checked>', '', "input type='checkbox' checked=true"],
    ['<input type="checkbox" [checked]="true">', '', "input type='checkbox' checked=true"],
    ['<input type="checkbox" [checked]="news">', 'news = true', "input type='checkbox' checked={state true}"],
    ['<input type="checkbox" [checked]="news()">', 'news = signal(true)', "input type='checkbox' checked={state true}"],
    ['<input type="checkbox" [attr.checked]="on ? true : null">', '', "input type='checkbox' checked=(true | null)"],
    ['<input type="checkbox" [(ngModel)]="news">', 'news = true; reset() { this.news = false }', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" [(ngModel)]="form.news">', 'form = { news: true }', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" formControlName="news">', 'form = new FormGroup({ news: new FormControl(true), name: new FormControl("") })', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" formControlName="news">', 'form = this.fb.group({ news: [true], name: [""] })', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" formControlName="news">', 'form; constructor(fb: FormBuilder) { this.form = fb.group({ news: [{ value: false, disabled: true }] }) }', "input type='checkbox' checked=state false"],
    ['<input type="checkbox" formControlName="news">', '', "input type='checkbox' checked=unknown!"],
    ['<input type="checkbox" [formControl]="news">', 'news = new FormControl(true)', "input type='checkbox' checked=state true"],
    ['<mat-checkbox [checked]="true">News</mat-checkbox>', '', "input checked=true type='checkbox'(News)"],
    ['<mat-slide-toggle [(ngModel)]="news">News</mat-slide-toggle>', 'news = true', "input checked=state true type='checkbox'(News)"],
    ['<ion-toggle checked="true">News</ion-toggle>', '', "input checked='true' type='checkbox'(News)"],
    ['<p-checkbox [(ngModel)]="topics" value="news" />', "topics = ['news']", "input checked=state true value='news' type='checkbox'"],
    ['<mat-radio-group [(ngModel)]="plan"><mat-radio-button value="a">A</mat-radio-button></mat-radio-group>', '', "mat-radio-group value={plan}(input value='a' type='radio'(A))"],
    ['<input type="radio" value="a" [(ngModel)]="plan">', "plan = 'a'", "input type='radio' value='a' checked=state true"],
    ['<select [(ngModel)]="plan"><option value="a">A</option><option [ngValue]="\'b\'">B</option></select>', "plan = 'b'", "select(option value='a' selected=state false(A), option ngvalue='b' selected=state true(B))"],
  ])('%s with %s', async (template, body, expected) => expect(await inClass(template, body)).toBe(expected))
})

describe('what elements and attributes are in HTML', () => {
  it.each([
    ['<button (click)="close()">No</button>', 'button onclick=unknown!(No)'],
    ['<a routerLink="/no">No</a>', "a href='/no'(No)"],
    ['<a [routerLink]="[\'/no\']">No</a>', 'a href=unknown!(No)'],
    ['<app-offer title="Hi {{ name }}" />', 'app-offer title=Hi {name}'],
    ['<p class="a" [class.b]="c" style="color: red" [style.font-size.px]="8">x {{ a }}</p>', "p class=a {unknown!} style='color: red; font-size: 8px'(x {a})"],
    ['<p i18n="@@x">Hi {{ a }}</p>', 'p(Hi {a})'],
    ['<svg:rect [x]="1" />', 'rect x=1'],
  ])('%s', async (template, expected) => expect(await alone(template)).toBe(expected))
})

it('asks the class in another file', () => {
  const template = '<label><input type="checkbox" [(ngModel)]="news"> {{ words }}</label>'
  const companion = { path: 'offer.component.ts', source: "@Component({ templateUrl: './offer.component.html' }) export class Offer { news = true; words = 'Send me offers' }" }
  const page = readAngular(template, { path: 'src/offer.component.html' }, { companion })
  expect(outline(page.root.children[0] as never)).toBe("label(input type='checkbox' checked=state true,  Send me offers)")
  expect(page.named('input')[0]?.flag('checked')).toBe(true)
  const without = readAngular(template, { path: 'src/offer.component.html' })
  expect(without.named('input')[0]?.flag('checked')).toBeUndefined()
})

it('reads ordinary HTML as HTML, and ordinary scripts as scripts', async () => {
  expect((await read('<input type=checkbox checked><p>Mail me @if (you) can</p>', { path: 'a.html' }))?.kind).toBe('component')
  expect((await read("const template = '<b>x</b>'", { path: 'a.ts' }))?.elements.map(({ name }) => name)).toEqual(['#branch', 'b'])
  expect((await read("const template = 'x'", { path: 'a.ts' }))?.elements).toHaveLength(0)
})

it('undoes the escapes of the string around a template', async () => {
  const source = "@Component({ template: '<b title=\"Don\\'t\">It\\'s &amp; \\u00e9</b>' }) class A {}"
  const page = await read(source, { path: 'a.ts' })
  expect(said(page?.root.children as never)).toBe("b title='Don't'(It's & é)")
})

it('keeps apart two components of one file', async () => {
  const source = "@Component({ template: '<b>{{ left }}</b>' }) class A { left = 1 }\n@Component({ template: '<i>{{ left }}</i>' }) class B { left = 2 }"
  expect(said((await read(source, { path: 'a.ts' }))?.root.children as never)).toBe('b({state 1}) i({state 2})')
})

it('a template at which Angular itself stumbles is refused in a sentence', async () => {
  await expect(read('<![CDATA[<![CDATA[<p *ngIf="open">Hi</p>', { path: 'a.component.html' })).rejects.toMatchObject({ name: 'ReadError', message: 'Angular cannot read the template: something in it is never closed.' })
})
