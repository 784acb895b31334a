// Makers are refunded by 免抵退, traders by 免退; who is neither by its kind decides by what it does. Small-scale taxpayers and
// sole traders that are such are exempt and have a task of their own instead (T16).
import type { Task } from '../types'

export const REFUND_BY_KIND: NonNullable<Task['kinds']> = [
  // Bought cars are not of its own make: whether and how they are refunded is for the tax office to say.
  { id: 'makerOfBought', segments: ['industrial_enterprise'], onlyUsedCars: true },
  { id: 'maker', segments: ['industrial_enterprise'] },
  { id: 'trader', segments: ['cross_border_operator'] },
  { id: 'either', segments: ['high_tech', 'sme'] },
]
