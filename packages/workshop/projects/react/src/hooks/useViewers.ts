import { useState } from 'react'

export function useViewers(): number {
  const [viewers] = useState(() => 10 + Math.floor(Math.random() * 20))
  return viewers
}
