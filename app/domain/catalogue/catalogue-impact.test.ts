import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { hasImpact, impactOn, type CatalogueImpact } from './catalogue-impact'
import type { Catalogue, Task } from './types'
import { makeFacts } from '../../../tests/factories/facts'

const facts = makeFacts({
  city: '210400',
  inPilotZone: false,
  tracks: ['used_car'],
  modes: ['0110'],
  vatStatus: 'general',
})

function release(change: (task: Task) => Task | null): Catalogue {
  return { ...catalogue, version: 'another', tasks: catalogue.tasks.flatMap((task) => change(task) ?? []) }
}

/** Another release in which one task is different. */
function withTask(id: string, change: (task: Task) => Task | null): Catalogue {
  return release((task) => (task.id === id ? change(task) : task))
}

/** The same data with the names of every object written the other way round. */
function namesReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(namesReversed) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, part]) => [name, namesReversed(part)] as const)
  return Object.fromEntries(entries.toReversed()) as T
}

const nothing: CatalogueImpact = { added: [], changed: [], dropped: [], keptAside: [] }
const without = (id: string) => withTask(id, () => null)

describe('another release of the catalogue', () => {
  it.each<[string, Catalogue, Catalogue, Partial<CatalogueImpact>]>([
    ['the same release changes nothing', catalogue, catalogue, {}],
    ['a new task for used cars comes', without('V02'), catalogue, { added: ['V02'] }],
    ['a task that is no longer there goes', catalogue, without('V02'), { dropped: ['V02'] }],
    [
      'a task that was abolished before the day goes',
      catalogue,
      withTask('V02', (task) => ({ ...task, retiredOn: '2026-11-24' })),
      { dropped: ['V02'] },
    ],
    [
      'a task that is abolished after the day stays',
      catalogue,
      withTask('V02', (task) => ({ ...task, retiredOn: '2026-11-25' })),
      {},
    ],
    [
      'a task that begins after the day is not there yet',
      catalogue,
      withTask('V02', (task) => ({ ...task, validFrom: '2026-11-25' })),
      { dropped: ['V02'] },
    ],
    ['a task for another kind of firm is no business of this one', without('S10'), catalogue, {}],
    [
      'a task that now is for every firm comes',
      catalogue,
      withTask('S10', (task) => ({ ...task, appliesWhen: { always: true } })),
      { added: ['S10'] },
    ],
    [
      'one more document is a change',
      catalogue,
      withTask('V02', (task) => ({ ...task, documents: [...task.documents, { type: 'invoice', isRequired: true }] })),
      { changed: ['V02'] },
    ],
    [
      'a document that is asked for from tomorrow is none yet',
      catalogue,
      withTask('V02', (task) => ({
        ...task,
        documents: [...task.documents, { type: 'invoice', isRequired: true, validFrom: '2026-11-25' }],
      })),
      {},
    ],
    [
      'another rule is a change',
      catalogue,
      withTask('V02', (task) => ({ ...task, rules: [...task.rules, 'customs_law'] })),
      { changed: ['V02'] },
    ],
    [
      'a longer wait is a change',
      catalogue,
      withTask('V02', (task) => ({ ...task, agencyDays: [30, 60] })),
      { changed: ['V02'] },
    ],
    ['another place on the page is none', catalogue, withTask('V02', (task) => ({ ...task, order: 99 })), {}],
    [
      'rules in another order are none',
      catalogue,
      release((task) => ({ ...task, rules: task.rules.toReversed(), dependsOn: task.dependsOn.toReversed() })),
      {},
    ],
    [
      'a release that was stored, and came back with its names in another order, is the same',
      catalogue,
      JSON.parse(JSON.stringify({ ...catalogue, tasks: catalogue.tasks.map(namesReversed) })) as Catalogue,
      {},
    ],
  ])('%s', (_, before, after, expected) => {
    const impact = impactOn({ before, after, facts, asOf: '2026-11-24', given: [] })
    expect(impact).toEqual({ ...nothing, ...expected })
    expect(hasImpact(impact)).toBe(Object.keys(expected).length > 0)
  })

  it('says for which dropped tasks something was given', () => {
    const question = { before: catalogue, after: without('V02'), facts, asOf: '2026-11-24' } as const
    expect(impactOn({ ...question, given: ['V02', 'S01'] }).keptAside).toEqual(['V02'])
    expect(impactOn({ ...question, given: ['S01'] }).keptAside).toEqual([])
  })
})
