import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../shared/dates'
import { catalogue, findRule, findTask } from './catalogue'
import { isCounted } from './rule-history'
import { confidenceIn } from './source-standing'
import { isOptional, mayFollow } from './optional'
import { STAGE_IDS, type Rule } from './types'
import { atLeast } from '../../../tests/support/at-least'

const taskIds = catalogue.tasks.map((task) => task.id)

describe('the catalogue', () => {
  it('has every task of the reference steps that the portal covers, and its own', () => {
    expect([...taskIds].sort()).toEqual(
      [
        ...['S01', 'S02', 'S03', 'S05', 'S06', 'S07', 'S08', 'S10', 'S11', 'P01', 'P02', 'P06', 'P08'],
        ...['T01', 'T02', 'T03', 'T04', 'T07', 'T08', 'T10', 'T12', 'T13', 'V01', 'V02', 'V03', 'M01', 'C01'],
        ...[
          'S12',
          'S13',
          'S14',
          'P03',
          'P04',
          'P05',
          'P07',
          'P09',
          'P10',
          'P11',
          'P12',
          'P13',
          'T05',
          'T06',
          'T09',
          'T11',
        ],
        ...['T14', 'T15', 'T16', 'V04', 'X01', 'X02', 'X03', 'X04', 'W01', 'W02'],
        ...['X05', 'X06', 'X07', 'X08', 'X09', 'X10', 'X11'],
      ].sort(),
    )
  })

  it('has no id twice', () => {
    expect(new Set(taskIds).size).toBe(taskIds.length)
    expect(new Set(catalogue.rules.map((rule) => rule.id)).size).toBe(catalogue.rules.length)
  })

  it('has a version that begins with its day', () => {
    expect(isIsoDate(catalogue.version.slice(0, 10))).toBe(true)
  })

  it.each(STAGE_IDS)('gives each task of stage %s a position of its own', (stage) => {
    const orders = catalogue.tasks.filter((task) => task.stage === stage).map((task) => task.order)
    expect(orders.length).toBeGreaterThan(3)
    expect(new Set(orders).size).toBe(orders.length)
  })

  it('can be ordered: no task waits for itself by any way round', () => {
    const done = new Set<string>()
    let waiting = catalogue.tasks
    while (waiting.length > 0) {
      const free = waiting.filter((task) => task.dependsOn.every((id) => done.has(id)))
      expect(free, `a circle among ${waiting.map((task) => task.id).join(' ')}`).not.toEqual([])
      for (const task of free) done.add(task.id)
      waiting = waiting.filter((task) => !done.has(task.id))
    }
    expect(done.size).toBe(catalogue.tasks.length)
  })
})

it('most tasks wait for another, rest on a rule and have fields', () => {
  const most = catalogue.tasks.length / 2
  expect(catalogue.tasks.filter(({ dependsOn }) => dependsOn.length > 0).length).toBeGreaterThan(most)
  expect(catalogue.tasks.filter(({ rules }) => rules.length > 0).length).toBeGreaterThan(most)
  expect(catalogue.tasks.filter(({ fields }) => fields.length > 0).length).toBeGreaterThan(most)
})

describe.each(catalogue.tasks)('task $id', (task) => {
  it('waits only for tasks of the catalogue, and never for one that may be left out', () => {
    for (const id of atLeast(0, task.dependsOn)) {
      const dependency = findTask(id)
      expect(dependency, id).not.toBeNull()
      // What may follow is owed all the same: a claim waits for its record.
      expect(dependency && isOptional(dependency) && !mayFollow(id), id).toBe(false)
      expect(dependency?.retiredOn, id).toBeUndefined()
    }
    expect(new Set(task.dependsOn).size).toBe(task.dependsOn.length)
  })

  it('never waits for a later stage', () => {
    for (const id of atLeast(0, task.dependsOn)) {
      const stage = findTask(id)?.stage ?? 'export'
      expect(STAGE_IDS.indexOf(stage)).toBeLessThanOrEqual(STAGE_IDS.indexOf(task.stage))
    }
  })

  it('points to rules of the ledger', () => {
    for (const id of atLeast(0, [...task.rules, ...(task.retiredBy ? [task.retiredBy] : [])]))
      expect(findRule(id), id).not.toBeNull()
    expect(new Set(task.rules).size).toBe(task.rules.length)
  })

  it('asks for something, each thing once', () => {
    expect(task.fields.length + task.documents.length + (task.tool ? 1 : 0)).toBeGreaterThan(0)
    expect(new Set(task.fields.map((field) => field.id)).size).toBe(task.fields.length)
    expect(new Set(task.documents.map((document) => document.type)).size).toBe(task.documents.length)
  })

  it('gives options to choices and to nothing else', () => {
    for (const field of atLeast(0, task.fields)) {
      if (field.kind === 'choice') expect(field.options?.length).toBeGreaterThan(1)
      else expect(field.options).toBeUndefined()
    }
  })

  it('has a sensible time at the authority, if one is involved', () => {
    const [least, most] = task.agencyDays ?? [1, 1]
    expect(least).toBeGreaterThan(0)
    expect(least).toBeLessThanOrEqual(most)
  })

  it('ends by a rule when it ends', () => {
    expect(task.retiredBy === undefined).toBe(task.retiredOn === undefined)
    if (task.retiredOn && task.retiredBy) expect(findRule(task.retiredBy)?.validFrom).toBe(task.retiredOn)
  })
})

/** Nothing of it is done in China: no task of the catalogue rests on it. */
function isOfMarket({ jurisdiction, topic }: Rule): boolean {
  return !['CN', 'INT'].includes(jurisdiction) && ['market_access', 'origin'].includes(topic)
}

describe.each(catalogue.rules)('rule $id', (rule) => {
  it('has days in the right order, an official name and a source', () => {
    for (const day of [rule.validFrom, rule.lastCheckedOn, rule.issuedOn, rule.validTo]) {
      if (day !== null) expect(isIsoDate(day)).toBe(true)
    }
    if (rule.validFrom && rule.validTo) expect(rule.validFrom < rule.validTo).toBe(true)
    expect(rule.officialName).toMatch(/\p{Script=Han}/u)
    if (rule.source !== null) expect(rule.source.trim()).not.toBe('')
  })

  it('was not checked before it was issued', () => {
    expect((rule.issuedOn ?? rule.lastCheckedOn) <= rule.lastCheckedOn).toBe(true)
  })

  it('is used by a task, or asked at a destination', () => {
    const users = catalogue.tasks.filter((task) => task.rules.includes(rule.id) || task.retiredBy === rule.id)
    expect(users.length > 0 || isOfMarket(rule)).toBe(true)
    if (users.length === 0 || !isCounted(rule)) return
    expect(rule.validFrom, 'roadmaps are asked for as of a day').not.toBeNull()
    expect(rule.source).not.toBe('')
  })

  it('is not called sure while nobody named its source', () => {
    const isNamed = rule.source !== null || rule.restsOn?.some((one) => ['vat_tables', 'rate_table'].includes(one))
    expect(isNamed || ['low', 'low_medium', 'medium'].includes(confidenceIn(rule))).toBe(true)
  })
})

describe('dated facts of the ledger', () => {
  it.each([
    ['customs_record_253', '2022-01-01', null],
    ['foreign_trade_law_2022', '2022-12-30', '2026-02-28'],
    ['foreign_trade_law_2025', '2026-03-01', null],
    ['fx_directory_2024_11', '2024-06-01', null],
    ['cbec_2024_167', '2024-12-15', null],
    ['export_vat_2026_11', '2026-01-01', null],
    ['used_car_export_2025_648', '2026-01-01', null],
    ['cbec_returns_2026_16', '2026-01-01', '2027-12-31'],
    ['trademark_law_2019', '2019-11-01', '2026-12-31'],
    ['trademark_law_2026', '2027-01-01', null],
  ])('%s applies from %s to %s', (id, validFrom, validTo) => {
    expect(findRule(id)).toMatchObject({ validFrom, validTo })
  })
})

describe('looking up', () => {
  it('finds a task and a rule by id', () => {
    expect(findTask('T12')?.stage).toBe('export')
    expect(findRule('vat_law')?.officialName).toContain('增值税法')
  })

  it.each(['', 'S04', 's01', 'toString', '__proto__'])('finds nothing for %j', (id) => {
    expect(findTask(id)).toBeNull()
    expect(findRule(id)).toBeNull()
  })
})

describe('what an export declaration is proved by', () => {
  it('asks for exactly the figures that officials count', () => {
    const task = findTask('T12')
    expect(task?.fields.map((field) => [field.id, field.kind, field.isRequired])).toEqual([
      ['declaration_number', 'declaration_number', true],
      ['declared_on', 'date', true],
      ['market', 'market', true],
      ['mode', 'mode', true],
      ['currency', 'currency', true],
      ['value', 'money', true],
    ])
    expect(task?.documents).toMatchObject([{ type: 'export_declaration', isRequired: true }])
  })

  it.each(['T13', 'V03'])('does not hold up the last stage for %s, which comes after it', (id) => {
    const task = findTask(id)
    expect(task && isOptional(task)).toBe(true)
  })

  it('holds up a stage for every other task', () => {
    expect(
      catalogue.tasks
        .filter(isOptional)
        .map((task) => task.id)
        .sort(),
    ).toEqual(['P09', 'P10', 'P11', 'P12', 'S08', 'S13', 'T09', 'T13', 'T14', 'T15', 'T16', 'V03', 'X04', 'X06'])
  })
})
