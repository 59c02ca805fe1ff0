import { useState } from 'react'

export function SubscribeForm() {
  const [giftWrap, setGiftWrap] = useState(false)

  return (
    // aboveboard-allow missing-privacy-notice -- the footer of every page leads to it
    <form action="/subscribe" method="post">
      <label>
        Email <input type="email" name="email" required />
      </label>
      <label>
        <input type="checkbox" name="partners" defaultChecked /> Share my address with partners who have something for me
      </label>
      <label>
        <input type="checkbox" checked={giftWrap} onChange={() => setGiftWrap(!giftWrap)} /> Wrap the first issue as a gift (free)
      </label>
      <p>€48 a year until 30 June 2026, €54 from 1 July 2026.</p>
      <button type="submit">Subscribe for €48</button>
    </form>
  )
}
