import { Countdown } from './Countdown'

const FIFTEEN_MINUTES = 15 * 60 * 1000

/** Shown above every page of the shop. */
export function SaleBanner() {
  return (
    <aside className="banner">
      <strong>Kiln sale, 25% off all cups.</strong>
      <Countdown date={Date.now() + FIFTEEN_MINUTES} prefix="This deal ends in" />
    </aside>
  )
}
