import { expect, test } from 'vitest'
import { findTask } from '../catalogue/catalogue'
import { SHIPMENTS, type Shipment } from '../firm/profile'
import { preCheck } from './pre-check'

function scopeOf(ships: Shipment) {
  const task = findTask('S01')
  const results = preCheck({
    firm: {
      ...{ creditCode: '91210100MA0TE5T08D', nameZh: '沈阳软件', nameEn: 'Shenyang Software', cityCode: '210100' },
      ...{ ownership: 'domestic', segment: 'high_tech', ships },
    },
    tasks: task ? [task] : [],
    answerTo: (_, fieldId) => (fieldId === 'scope_includes_goods' ? 'no' : ''),
    ...{ documents: [], channels: [], mode: null, day: '2026-11-30' },
  })
  return results.filter(({ check }) => check === 'scope').map(({ outcome }) => outcome)
}

test.each(SHIPMENTS)('a scope without goods stops whoever ships goods, and nobody else: %s', (ships) => {
  expect(scopeOf(ships)).toEqual(ships === 'nothing' ? [] : ['would_be_rejected'])
})
