import { useEffect, useState } from 'react'

export function Clock({ minutes }) {
  const [left, setLeft] = useState(minutes * 60)
  useEffect(() => {
    const id = setInterval(() => setLeft((now) => now - 1), 1000)
    return () => clearInterval(id)
  }, [])
  return <p>This offer ends in {Math.floor(left / 60)}:{left % 60}</p>
}
