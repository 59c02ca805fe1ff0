/** Begins work on items as many at once as `width` tells, and hands the outcomes over in the order of the items. With a width of one, an item is begun when the one before has been dealt with. */
export async function* inOrder<Item, Outcome>(items: readonly Item[], width: () => number, begin: (item: Item, i: number) => Promise<Outcome>): AsyncGenerator<Outcome> {
  const under: Promise<Outcome>[] = []
  let next = 0
  while (next < items.length || under.length > 0) {
    while (next < items.length && under.length < width()) {
      const outcome = begin(items[next]!, next++)
      // Told when its turn comes; until then nobody listens.
      outcome.catch(() => undefined)
      under.push(outcome)
    }
    yield await under.shift()!
  }
}
