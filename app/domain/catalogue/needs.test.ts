import { describe, expect, it } from 'vitest'
import zh from '../../../locales/zh-CN/catalogue.json'
import { catalogue, findTask } from './catalogue'
import { circleAmong, lateNeeds, needsOf } from '../../../tests/support/catalogue-needs'
import { THINGS } from '../../../tests/support/catalogue-things'
import { tasksFor } from './roadmap'
import type { Facts, Task } from './types'
import { atLeast } from '../../../tests/support/at-least'
import { everyProfile } from '../../../tests/support/every-profile'

function roadmapsOf(profiles: readonly Facts[]): readonly (readonly Task[])[] {
  const lists = new Map<string, readonly Task[]>()
  for (const facts of profiles) {
    const tasks = tasksFor({ catalogue, facts, asOf: '2026-11-30' }).filter(({ retiredOn }) => !retiredOn)
    lists.set(tasks.map(({ id }) => id).join(), tasks)
  }
  return [...lists.values()]
}

const roadmaps = roadmapsOf(everyProfile())

describe('the graph of needs over all profiles', () => {
  it('was drawn for many different roadmaps', () => {
    expect(roadmaps.length).toBeGreaterThan(300)
  })

  it('never needs what only a later stage gives', () => {
    expect(new Set(roadmaps.flatMap((tasks) => lateNeeds(tasks).map((need) => JSON.stringify(need))))).toEqual(
      new Set(),
    )
  })

  it('has no circle', () => {
    expect(roadmaps.filter((tasks) => circleAmong(tasks).length > 0)).toEqual([])
  })
})

const task = (id: string, stage: Task['stage'], dependsOn: readonly string[] = []): Task => ({
  ...{ id, stage, dependsOn, order: 1, appliesWhen: { always: true }, rules: [], confidence: 'high' },
  ...{ fields: [], documents: [], authorities: [], agencyDays: null },
})

describe('a graph that is wrong', () => {
  it('is found when a licence of stage 2 needs the contract of stage 4', () => {
    const tasks = [task('P03', 'market'), task('T08', 'export')]
    expect(lateNeeds(tasks)).toEqual([{ taskId: 'P03', givers: ['T08'], why: 'contract' }])
  })

  it('is found when a dependency points forward, and when tasks wait for each other', () => {
    expect(lateNeeds([task('A', 'register', ['B']), task('B', 'market')])).toHaveLength(1)
    expect(circleAmong([task('A', 'register', ['B']), task('B', 'register', ['A']), task('C', 'register')])).toEqual([
      'A',
      'B',
    ])
  })

  it('is satisfied by any giver that is early enough, and by none that is not on the roadmap', () => {
    expect(lateNeeds([task('P03', 'export'), task('T08', 'export')])).toEqual([])
    expect(needsOf([task('P03', 'market')])).toEqual([])
  })
})

describe('the things', () => {
  it.each(Object.entries(THINGS))('%s is given and needed by tasks of the catalogue', (_, { givenBy, neededBy }) => {
    for (const id of atLeast(1, [...givenBy, ...neededBy])) expect(findTask(id), id).not.toBeNull()
  })

  it('name every task whose text asks for the contract', () => {
    const asks = catalogue.tasks.filter(({ id }) =>
      /合同/.test((zh.tasks as Readonly<Record<string, { need?: string }>>)[id]?.need ?? ''),
    )
    // A service has a contract of its own; a bank takes orders of a platform instead; agents and consents have other contracts.
    const otherContracts = ['T08', 'X01', 'X02', 'X04', 'X07', 'X08', 'X10', 'T10', 'S14', 'T11', 'T16']
    expect(asks.length).toBeGreaterThan(8)
    const missing = asks.filter(({ id }) => ![...otherContracts, ...(THINGS.contract?.neededBy ?? [])].includes(id))
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
