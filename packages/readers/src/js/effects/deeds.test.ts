import { describe, expect, test } from 'vitest'
import { readHtml } from '../../html/read.ts'
import { readSvelte } from '../../svelte/read.ts'
import { htmlToolsAtOnce } from '../../tools-at-once.ts'
import { readScriptFile } from '../script.ts'

const told = (source: string, path = 'shop.js'): string[] =>
  readScriptFile(source, { path })
    .named('#deed')
    .map((deed) => ['does', 'when', 'delay', 'guard'].flatMap((name) => deed.attr(name)?.value || []).join(' '))

describe('what code does by itself', () => {
  test.each([
    ["setInterval(() => showModal('offer'), 30000)", ['shows repeat']],
    ["document.addEventListener('mouseleave', () => openPopup('wait'))", ['shows leave']],
    ["document.addEventListener('mouseleave', exit)\nfunction exit() { openPopup('wait') }", ['shows leave']],
    ["$(document).on('mouseleave', function () { $('#offer').modal('show') })", ['shows leave']],
    ["setInterval(() => { document.getElementById('box').hidden = false }, 9000)", ['shows repeat']],
    ["document.addEventListener('mouseleave', () => box.classList.remove('hidden'))", ['shows leave']],
    // A state of any name, over the page; an opener between; one that takes itself off.
    ['function A() { const [out, setOut] = useState(false)\n document.addEventListener("mouseleave", () => setOut(true))\n return out && <div role="dialog" /> }', ['shows leave']],
    ['function A() { const [out, setOut] = useState(false)\n document.addEventListener("mouseleave", () => setOut(true))\n return out && <p /> }', []],
    ['const go = useCallback(() => { openPopup("wait") }, [])\naddEventListener("scroll", () => go())\ndocument.addEventListener("mouseleave", () => go())', ['shows leave']],
    ["document.addEventListener('mouseleave', exit)\nfunction exit() { openPopup('wait'); document.removeEventListener('mouseleave', exit) }", ['shows leave once']],
    ["let fired = false\ndocument.addEventListener('mouseleave', () => { if (fired) return; fired = true; openPopup('wait') })", ['shows leave fired) return once']],
    ["const may = () => !localStorage.getItem('a')\ndocument.addEventListener('mouseleave', () => { if (may()) openPopup('wait') })", ['shows leave may()) localStorage']],
    ['class A { later() { this.visible = false; setTimeout(() => { this.visible = true }, 9000) } }', ['shows close 9000 later() { this.visible = false; setTimeout(']],
    // A caption that fades over to the next.
    ['function A() { const next = (text) => { setShown(false); setTimeout(() => { setText(text); setShown(true) }, 320) } }', []],
    ['function A() { useEffect(() => { if (open) return; setTimeout(() => setOpen(true), 9000) }, [open]) }', ['shows close 9000 () => { if (open) return; setTimeout(']],
    ["addEventListener('load', () => worker.pushManager.subscribe())", ['asks load']],
    ['modal.onClose = () => setTimeout(() => modal.open(), 5000)', ['shows close 5000']],
    ['Notification.requestPermission()', ['asks load']],
    ['window.addEventListener("load", () => navigator.geolocation.getCurrentPosition(ok))', ['asks load']],
    ['function init() { Notification.requestPermission() }\ninit()', ['asks load']],
    ['useEffect(() => { Notification.requestPermission() }, [])', ['asks mount']],
    ['class A { mounted() { Notification.requestPermission() } }', ['asks mount']],
    ["if (asked === 'no') { Notification.requestPermission() }", ["asks load asked === 'no')"]],
    ['button.onclick = () => Notification.requestPermission()', []],
    ["if (dirty) window.addEventListener('beforeunload', (e) => { e.preventDefault() })", ['holds unload dirty)']],
    ["window.addEventListener('popstate', () => history.pushState(null, '', location.href))", ['holds back']],
    ["window.addEventListener('beforeunload', (e) => { e.preventDefault() })", ['holds unload']],
    ['setTimeout(() => { closeButton.disabled = false }, 5000)', ['frees load 5000']],
    ["setTimeout(() => { document.querySelector('.close').style.display = 'block' }, 8000)", ['frees load 8000']],
    ["window.addEventListener('load', () => document.getElementById('film').play())", ['plays load']],
    ['button.onclick = () => film.play()', []],
    ["window.onpopstate = () => { location.href = '/offer' }", ['sends back']],
    ["location.href = '/next'", []],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected))

  test('who goes back in Svelte', async () => {
    const source = "<script>\n  function back() { history.pushState('here', '', location.href) }\n</script>\n<svelte:window on:popstate={back} />"
    const page = await readSvelte(source, { path: 'a.svelte' })
    expect(page.named('#deed').map((deed) => `${deed.attr('does')?.value} ${deed.attr('when')?.value}`)).toEqual(['holds back'])
  })

  test('a function that nobody is seen to run is run nobody knows when', () => {
    expect(told('export function ask() { Notification.requestPermission() }')).toEqual([])
    expect(told("const ask = () => Notification.requestPermission()\nbutton.addEventListener('click', () => ask())")).toEqual([])
  })

  test('handlers of JSX', () => {
    expect(told('const A = () => <Modal onClose={() => setShowOffer(true)}><button onClick={() => Notification.requestPermission()}>On</button></Modal>', 'a.jsx')).toEqual(['shows close'])
  })

  test('in the scripts of a page', () => {
    const source = '<p>Hello</p><script>Notification.requestPermission()</script>'
    const page = readHtml(source, { path: 'a.html' }, htmlToolsAtOnce(source))
    expect(page.named('#deed').map((deed) => source.slice(deed.at.start, deed.at.end))).toEqual(['Notification.requestPermission()'])
  })
})
