import { useEffect, useState } from 'react'

interface Props {
  /** The end, in milliseconds or as an ISO date. */
  date: number | string
  prefix: string
}

export function Countdown({ date, prefix }: Props) {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])

  const left = Math.max(0, new Date(date).getTime() - now)
  const minutes = Math.floor(left / 60_000)
  const seconds = Math.floor(left / 1000) % 60

  return (
    <span role="timer">
      {prefix} {minutes}:{String(seconds).padStart(2, '0')}
    </span>
  )
}
