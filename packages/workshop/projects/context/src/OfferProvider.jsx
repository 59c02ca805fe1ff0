import { createContext, useContext, useMemo } from 'react'

const Offer = createContext({ ends: 0, left: 0 })
export const useOffer = () => useContext(Offer)

export function OfferProvider({ children }) {
  const left = Math.floor(Math.random() * 3) + 1
  const ends = Date.now() + 20 * 60 * 1000
  const offer = useMemo(() => ({ left, ends }), [left, ends])
  return <Offer.Provider value={offer}>{children}</Offer.Provider>
}
