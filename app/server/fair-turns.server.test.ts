import { describe, expect, test } from 'vitest'
import { createTurns, type EndTurn, type TurnLimits } from './fair-turns.server'

const LONG = 60_000
const LIMITS: TurnLimits = { places: 2, mostWaiting: 40, mostWaitingOfOne: 20, patienceMs: LONG }

/** People who ask in this order; `served` names them as their turns begin. */
function given(limits: Partial<TurnLimits> = {}) {
  const turns = createTurns({ ...LIMITS, ...limits })
  const served: string[] = []
  const ends: EndTurn[] = []
  const refused: string[] = []
  let atOnce = 0
  let most = 0
  async function ask(person: string): Promise<void> {
    const end = await turns.take(person)
    if (!end) return void refused.push(person)
    served.push(person)
    most = Math.max(most, (atOnce += 1))
    ends.push(() => {
      atOnce -= 1
      end()
    })
  }
  /** Lets the longest turn end, and who is next begin. */
  async function endOne(): Promise<void> {
    ends.shift()?.()
    for (let step = 0; step < 5; step += 1) await Promise.resolve()
  }
  async function endAll(): Promise<void> {
    while (ends.length > 0) await endOne()
  }
  return { turns, served, refused, ask, endOne, endAll, most: () => most }
}

const times = (count: number, person: string) => Array<string>(count).fill(person)

describe('turns', () => {
  test('are never more at once than there are places, and everybody who waits gets one', async () => {
    const { ask, endAll, served, most } = given()
    const all = [...times(16, 'a'), ...times(5, 'b'), 'c'].map(ask)
    await Promise.resolve()
    await endAll()
    await Promise.all(all)
    expect([served.length, most()]).toEqual([22, 2])
  })

  test('go from person to person: one with sixteen files keeps nobody waiting for more than those already begun', async () => {
    const { ask, endAll, served } = given()
    const all = [...times(16, 'a'), 'b', 'c', 'b'].map(ask)
    await Promise.resolve()
    await endAll()
    await Promise.all(all)
    expect(served.slice(0, 8)).toEqual(['a', 'a', 'a', 'b', 'c', 'a', 'b', 'a'])
  })

  test('are refused to who would wait behind too many of their own, while others may still wait', async () => {
    const { ask, endAll, served, refused } = given({ mostWaitingOfOne: 3 })
    const all = [...times(6, 'a'), 'b'].map(ask)
    await Promise.resolve()
    expect(refused).toEqual(['a'])
    await endAll()
    await Promise.all(all)
    expect(served.filter((person) => person === 'b')).toHaveLength(1)
  })

  test('are refused when too many wait in all', async () => {
    const { ask, endAll, refused } = given({ mostWaiting: 2 })
    const all = ['a', 'b', 'c', 'd', 'e'].map(ask)
    await Promise.resolve()
    await endAll()
    await Promise.all(all)
    expect(refused).toEqual(['e'])
  })

  test('are not waited for longer than people do, and who gave up takes no place', async () => {
    const { ask, endAll, served, refused } = given({ places: 1, patienceMs: 1 })
    const first = ask('a')
    await first
    await Promise.all([ask('b'), ask('c')])
    expect(refused).toEqual(['b', 'c'])
    await endAll()
    await ask('d')
    expect(served).toEqual(['a', 'd'])
  })

  test('that are given back twice free one place', async () => {
    const { turns } = given({ places: 1 })
    const end = await turns.take('a')
    end?.()
    end?.()
    const waits = [turns.take('b'), turns.take('c')]
    const first = await waits[0]
    let isServed = false
    void waits[1]?.then(() => (isServed = true))
    await Promise.resolve()
    expect(isServed).toBe(false)
    first?.()
    expect(await waits[1]).not.toBeNull()
  })
})
