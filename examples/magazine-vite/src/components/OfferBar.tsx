import { useEffect, useState } from 'react'

export function OfferBar() {
  const [seconds, setSeconds] = useState(15 * 60)

  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => (left > 0 ? left - 1 : 15 * 60)), 1000)
    return () => clearInterval(timer)
  }, [])

  return (
    <p role="status">
      Half price for your first year. Offer ends in {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </p>
  )
}
