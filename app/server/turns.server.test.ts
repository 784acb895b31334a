import { describe, expect, test } from 'vitest'
import { takingTurns } from './turns.server'

/** Work that ends when it is told to. */
function works(inTurn: ReturnType<typeof takingTurns>, count: number) {
  const started: number[] = []
  const ends: (() => void)[] = []
  const done = Array.from({ length: count }, (_, index) =>
    inTurn(async () => {
      started.push(index)
      await new Promise<void>((resolve) => (ends[index] = resolve))
      return index
    }),
  )
  return { started, ends, done }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('what takes turns', () => {
  test('runs so much at once, and the rest in the order it came', async () => {
    const { started, ends, done } = works(takingTurns({ atOnce: 2, mostWaiting: 10 }), 5)
    await settled()
    expect(started).toEqual([0, 1])
    for (const index of [1, 0, 2, 3, 4]) {
      ends[index]?.()
      await settled()
    }
    expect(started).toEqual([0, 1, 2, 3, 4])
    expect(await Promise.all(done)).toEqual([0, 1, 2, 3, 4])
  })

  test('leaves its place when it fails', async () => {
    const inTurn = takingTurns({ atOnce: 1, mostWaiting: 1 })
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await inTurn(() => Promise.resolve('yes'))).toBe('yes')
  })

  test('is told to come back when too much waits, and only then', async () => {
    const { ends, done } = works(takingTurns({ atOnce: 1, mostWaiting: 2 }), 4)
    const late = await done[3]?.catch((thrown: unknown) => thrown)
    expect(late).toBeInstanceOf(Response)
    expect(late).toMatchObject({ status: 503 })
    for (const index of [0, 1, 2]) {
      await settled()
      ends[index]?.()
    }
    expect(await Promise.all(done.slice(0, 3))).toEqual([0, 1, 2])
  })
})
