import { useEffect, useState } from 'react'

export function useCountdown(length = 15 * 60) {
  const [left, setLeft] = useState(length)
  useEffect(() => {
    const id = setInterval(() => setLeft((now) => (now > 0 ? now - 1 : length)), 1000)
    return () => clearInterval(id)
  }, [length])
  return { minutes: Math.floor(left / 60), seconds: left % 60 }
}
