import { Leaf, Sun } from './icons'
import type { Plan } from '../types'

export const plans: readonly Plan[] = [
  { id: 'aube', icon: Leaf, name: 'Aube', price: 9, note: 'Only 4 places left at this price', features: ['Two seats', 'Help by mail'] },
  { id: 'midi', icon: Sun, name: 'Midi', price: 19, note: 'For teams of up to ten', features: ['Ten seats', 'Help by phone'] },
]
