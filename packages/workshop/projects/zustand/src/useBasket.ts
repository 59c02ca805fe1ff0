import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export const useBasket = create()(
  persist((set) => ({ wrapping: true, left: 0, toggle: () => set((state) => ({ wrapping: !state.wrapping })), look: () => set({ left: Math.ceil(Math.random() * 5) }) }), { name: 'basket' }),
)
