/** Every runtime has it, though no library of types is loaded here. */
declare const performance: { now(): number }

/**
 * How much longer a task takes on `times` as much: about `times` when it is linear. The quickest of several runs each,
 * since a busy machine only ever adds; measured anew, up to five times, while it seems to take much longer than that.
 */
export function growth(task: (size: number) => void, size: number, times: number): number {
  const quickest = (of: number): number => {
    let best = Infinity
    for (let run = 0; run < 7; run++) {
      const from = performance.now()
      task(of)
      best = Math.min(best, performance.now() - from)
    }
    return best
  }
  task(size)
  let least = Infinity
  for (let round = 0; round < 5 && least > times * 1.5; round++) least = Math.min(least, quickest(size * times) / quickest(size))
  return least
}
