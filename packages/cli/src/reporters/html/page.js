// The script of the report. It stands in the report as it is, and is the only one that runs there.
'use strict'
{
  const root = document.documentElement
  root.dataset.scripted = 'yes'
  const one = (selector, within = document) => within.querySelector(selector)
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]

  // Light and dark: the system decides until the reader does. Nothing is kept where nothing may be.
  const theme = one('#theme')
  const wear = (name) => (name === 'auto' ? delete root.dataset.theme : (root.dataset.theme = name))
  const remembered = (name) => {
    try {
      if (name !== undefined) localStorage.setItem('aboveboard-theme', name)
      return localStorage.getItem('aboveboard-theme')
    } catch {
      return null
    }
  }
  theme.value = remembered() ?? 'auto'
  if (theme.selectedIndex < 0) theme.value = 'auto'
  wear(theme.value)
  theme.addEventListener('change', () => wear(remembered(theme.value) ?? theme.value))
  theme.parentElement.hidden = false

  // A finding and its place, in the page or in the source, are pointed at together.
  const marksOf = (card) => {
    const file = card.closest('.file')
    const inner = one('iframe', file)?.contentDocument
    const { number } = card.dataset
    return inner ? all(`[data-aboveboard~="${number}"]`, inner) : all(`.excerpt [data-numbers~="${number}"]`, file)
  }
  const point = (card, on) => {
    for (const mark of marksOf(card)) mark.classList.toggle('aboveboard-pointed', on)
  }
  for (const card of all('.card')) {
    card.addEventListener('mouseenter', () => point(card, true))
    card.addEventListener('mouseleave', () => point(card, false))
    card.addEventListener('focusin', () => point(card, true))
    card.addEventListener('focusout', () => point(card, false))
    one('button.number', card)?.addEventListener('click', () => marksOf(card)[0]?.scrollIntoView({ block: 'center' }))
  }
  /** Paler where it stands: what the choice leaves out. */
  const pale = (file) => {
    // What several findings share is pale only when all of them are left out.
    for (const card of all('.card', file).sort((a, b) => b.hidden - a.hidden)) for (const mark of marksOf(card)) mark.classList.toggle('aboveboard-pale', card.hidden)
  }

  // Frames as high as what they show, up to a point; what is hidden at first is opened where something is found in it.
  const lowest = 120
  const highest = 1200
  const isShown = (element) => element.getClientRects().length > 0
  const reveal = (mark) => {
    for (let element = mark; element && !isShown(mark); element = element.parentElement) {
      if (element.localName === 'details' || element.localName === 'dialog') element.open = true
      element.removeAttribute('hidden')
      const { display } = element.ownerDocument.defaultView.getComputedStyle(element)
      if (display === 'none') element.classList.add('aboveboard-opened')
    }
  }
  const fit = (frame, most) => {
    // Measured when low: a page is never less high than its window.
    frame.style.height = `${lowest}px`
    frame.style.height = `${Math.min(most, Math.max(lowest, frame.contentDocument.documentElement.scrollHeight + 2))}px`
  }
  /** Nothing is measured in a file that is far from the screen: no browser lays it out until it must. */
  const laidOut = (file, measure) => {
    file.style.contentVisibility = 'visible'
    measure()
    file.style.contentVisibility = ''
  }
  const open = (frame) => {
    const inner = frame.contentDocument
    for (const mark of all('[data-aboveboard]', inner)) {
      if (isShown(mark)) continue
      reveal(mark)
      for (const number of mark.dataset.aboveboard.split(' ')) {
        const note = one(`[data-number="${number}"] .hidden-at-first`, frame.closest('.file'))
        if (note) note.hidden = false
      }
    }
    fit(frame, highest)
    const first = one('[data-aboveboard]', inner)?.getBoundingClientRect().top ?? 0
    if (first > frame.clientHeight) inner.defaultView.scrollTo(0, first - frame.clientHeight / 2)
  }
  const ready = (frame) => {
    const file = frame.closest('.file')
    // What a choice leaves out has its turn when it is chosen.
    if (file.hidden || frame.dataset.ready || frame.dataset.srcdoc || !frame.contentDocument?.body?.hasChildNodes()) return
    frame.dataset.ready = 'yes'
    laidOut(file, () => open(frame))
    pale(file)
  }
  const frames = all('iframe')
  for (const frame of frames) {
    frame.addEventListener('load', () => ready(frame))
    if (frame.contentDocument?.readyState === 'complete') ready(frame)
  }
  // Where there are many, the near ones are filled first, and the others one by one.
  const fill = (frame) => {
    if (!frame.dataset.srcdoc) return
    frame.srcdoc = frame.dataset.srcdoc
    delete frame.dataset.srcdoc
  }
  /** Paper does not wait either. What is written into a frame is held by it as what it is given. */
  const fillNow = (frame) => {
    const { srcdoc } = frame.dataset
    if (!srcdoc) return
    const inner = frame.contentDocument
    inner.open()
    inner.write(srcdoc)
    inner.close()
    delete frame.dataset.srcdoc
    ready(frame)
  }
  const near = new IntersectionObserver((entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => fill(target)), { rootMargin: '1500px' })
  const waiting = frames.filter((frame) => frame.dataset.srcdoc)
  for (const frame of waiting) near.observe(frame)
  const fillNext = () => {
    const next = waiting.shift()
    if (!next) return
    if (!next.dataset.srcdoc) return fillNext()
    next.addEventListener('load', () => setTimeout(fillNext, 50), { once: true })
    fill(next)
  }
  addEventListener('load', () => setTimeout(fillNext, 2000))
  // Paper does not scroll, and has an end.
  const longest = 20000
  const fitAll = (most) => {
    for (const frame of frames) if (frame.dataset.ready && !frame.closest('.file').hidden) laidOut(frame.closest('.file'), () => fit(frame, most))
  }
  addEventListener('beforeprint', () => {
    for (const frame of frames) fillNow(frame)
    fitAll(longest)
  })
  addEventListener('afterprint', () => fitAll(highest))

  // Filters. What they offer is what there is.
  const filters = one('.filters')
  const cards = all('.card')
  const files = all('.file')
  const told = (card, name) => (name === 'file' ? card.closest('.file').dataset.file : card.dataset[name])
  const apply = () => {
    const chosen = [...new FormData(filters)].filter(([, value]) => value !== '')
    for (const card of cards) card.hidden = chosen.some(([name, value]) => told(card, name) !== value)
    for (const file of files) {
      file.hidden = all('.card', file).every((card) => card.hidden)
      for (const frame of all('iframe', file)) ready(frame)
      pale(file)
    }
    for (const button of all('button[data-principle]')) button.setAttribute('aria-pressed', String(filters.elements.principle.value === button.dataset.principle))
    const shown = cards.filter((card) => !card.hidden).length
    const output = one('output', filters)
    output.textContent = shown === 0 ? output.dataset.none : output.dataset.count.replace('{shown}', shown).replace('{all}', cards.length)
  }
  if (filters) {
    for (const select of all('select', filters)) {
      const there = new Set(cards.map((card) => told(card, select.name)))
      const offered = all('option', select).slice(1)
      for (const option of offered) if (!there.has(option.value)) option.remove()
      if (offered.length === 0) for (const value of [...there].sort()) select.append(new Option(value, value))
    }
    filters.addEventListener('change', apply)
    filters.addEventListener('submit', (event) => event.preventDefault())
    filters.addEventListener('reset', () => setTimeout(apply))
    for (const button of all('button[data-principle]')) {
      button.addEventListener('click', () => {
        const { principle } = filters.elements
        principle.value = principle.value === button.dataset.principle ? '' : button.dataset.principle
        apply()
      })
    }
    filters.hidden = false
    apply()
  }
}
