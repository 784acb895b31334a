import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { evaluate } from './conditions'
import { needsLicence, screeningOf } from './screening'
import type { Facts } from './types'
import { makeFacts } from '../../../tests/factories/facts'

describe('the result of the screening', () => {
  it.each([
    ['clear', null, 'clear', false],
    ['clear', 'export_licence', 'clear', false],
    ['prohibited', null, 'prohibited', false],
    ['licence_needed', null, 'licence_needed', true],
    ['licence_needed', 'dual_use_licence', 'dual_use_licence', true],
    ['licence_needed', 'export_licence', 'export_licence', true],
    ['licence_needed', 'nonsense', 'licence_needed', true],
    [null, null, 'unknown', false],
    ['nonsense', 'export_licence', 'unknown', false],
  ] as const)('%s %s is %s', (result, licenceKind, screening, isLicensed) => {
    expect(screeningOf({ result, licenceKind })).toBe(screening)
    expect(needsLicence(screening)).toBe(isLicensed)
  })
})

describe('the licence tasks', () => {
  const listed = (given: Partial<Facts>) =>
    catalogue.tasks
      .filter(
        ({ id, appliesWhen }) =>
          ['P03', 'P04', 'P13'].includes(id) &&
          evaluate(appliesWhen, makeFacts({ inPilotZone: false, ...given })).holds,
      )
      .map(({ id }) => id)
      .sort()

  it.each([
    [{ productFlags: ['dual_use'] }, ['P03', 'P13']],
    [{ productFlags: ['drone'] }, ['P03', 'P13']],
    [{ productFlags: ['export_licence'] }, ['P04']],
    [{ productFlags: ['dual_use'], screening: 'clear' }, []],
    [{ productFlags: ['drone'], screening: 'clear' }, []],
    [{ productFlags: ['export_licence'], screening: 'clear' }, []],
    [{ productFlags: ['new_vehicle'], screening: 'clear' }, ['P04']],
    [{ screening: 'dual_use_licence' }, ['P03', 'P13']],
    [{ screening: 'export_licence' }, ['P04']],
    [{ screening: 'licence_needed' }, []],
    [{ productFlags: ['dual_use'], screening: 'licence_needed' }, ['P03', 'P13']],
    [{}, []],
  ] as const)('%j: %j', (given, ids) => {
    expect(listed(given)).toEqual(ids)
  })
})
