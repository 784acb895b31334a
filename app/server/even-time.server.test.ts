import { expect, test } from 'vitest'
import { evenTime, untilNextStep } from './even-time.server'

test.each([
  [0, 250],
  [1, 249],
  [249, 1],
  [250, 0],
  [251, 249],
  [740, 10],
])('after %i ms of steps of 250, %i are missing', (taken, missing) => {
  expect(untilNextStep(taken, 250)).toBe(missing)
})

test('what the work gives or throws is passed on', async () => {
  expect(await evenTime(1, () => Promise.resolve('done'))).toBe('done')
  await expect(evenTime(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})
