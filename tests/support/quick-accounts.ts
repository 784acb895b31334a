// Integration tests sign up and in hundreds of times. How much work a hash is and how long a step is waited for are shown once, in
// password-hash.server.test.ts, even-time.server.test.ts and sign-in-timing.test.ts; portals that tests start as processes of their
// own have the real ones, too. Everywhere else the same code hashes with small figures and waits for a step of a millisecond.
import { vi } from 'vitest'

type Figures = typeof import('~/server/password-figures.server')
type EvenTime = typeof import('~/server/even-time.server')

const QUICK = { N: 16, r: 8, p: 1 } as const

vi.mock('~/server/password-figures.server', async (original) => {
  // Hashes of the time before were made by another library, so their figures stay.
  const figures = await original<Figures>()
  return { ...figures, PRESENT: QUICK, TOP_UP: QUICK }
})

vi.mock('~/server/even-time.server', async (original) => {
  const real = await original<EvenTime>()
  return { ...real, evenTime: vi.fn(<T>(_: number, work: () => Promise<T>) => real.evenTime(1, work)) }
})
