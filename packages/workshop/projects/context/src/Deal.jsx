import Countdown from 'react-countdown'
import { useOffer } from './OfferProvider'

export const Deal = () => {
  const { left, ends } = useOffer()
  return (
    <section>
      <h2>Flash sale</h2>
      <p>Only {left} seats left at this price</p>
      <Countdown date={ends} />
    </section>
  )
}
