import { describe, expect, it } from 'vitest'
import { findTask } from '../catalogue/catalogue'
import { CONTRADICTION_ITEMS, contradictionChecks, isContradiction, readSaid } from './contradiction-items'
import { CONTRADICTIONS } from './contradictions'
import type { Given } from './given-answers'
import { atLeast } from '../../../tests/support/at-least'

const PROFILE = ['tracks', 'productFlags', 'sellingWays', 'wishes', 'hasOwnBrand']

function given(said: Partial<Given>, answers: Readonly<Record<string, string>> = {}): Given {
  return {
    ...{ tracks: ['general_goods'], productFlags: [], sellingWays: [], wishes: [], hasOwnBrand: false },
    ...{ screening: 'unknown', segment: 'sme', markets: [], channels: [], mode: null, modeAnswers: null },
    ...said,
    answerTo: (taskId, fieldId) => answers[`${taskId}.${fieldId}`] ?? '',
  }
}

describe('contradictions before submission', () => {
  it.each(CONTRADICTIONS.map(({ id }) => id))('%s names at least two answers that there are', (id) => {
    const items = CONTRADICTION_ITEMS[id]
    expect(items.length).toBeGreaterThan(1)
    expect(isContradiction(id)).toBe(true)
    for (const item of atLeast(1, items)) {
      const [task = '', field = ''] = item.split('.')
      if (task === 'profile') expect(PROFILE).toContain(field)
      else if (!['T01.mode', 'C01.channels', 'M01.markets'].includes(item))
        expect(findTask(task)?.fields.map((one) => one.id)).toContain(field)
    }
  })

  it('are found in the stage that asks for one of the answers, with what is said of them', () => {
    const cif = given({ mode: '0110' }, { 'T08.incoterm': 'FOB', 'T08.buyer_country': 'KZ' })
    const [found, ...more] = contradictionChecks(cif, [{ id: 'T08' }])
    expect(more).toEqual([])
    expect(found).toMatchObject({ check: 'contradiction', itemId: 'T08.incoterm', given: 'sea_term_without_port' })
    expect(readSaid(found?.expected ?? '')).toEqual({
      term: 'FOB',
      country: 'KZ',
      mode: '0110',
      declared: '',
      order: '',
      channels: [],
    })
    expect(contradictionChecks(cif, [{ id: 'S01' }])).toEqual([])
  })

  it('keep the channels and the order that they are about', () => {
    const shops = given({ channels: ['amazon_eu', 'amazon_jp'], modeAnswers: { order_type: 'offline_b2b' } })
    const found = contradictionChecks(shops, [{ id: 'C01' }]).map((one) => [one.given, readSaid(one.expected)])
    expect(found).toEqual([
      ['order_no_channel_brings', expect.objectContaining({ order: 'offline_b2b', channels: [] })],
      ['channel_for_consumers', expect.objectContaining({ channels: ['amazon_eu', 'amazon_jp'] })],
    ])
  })

  it('of the profile alone are found in every stage', () => {
    const own = given({ wishes: ['customs_ip_record'] })
    expect(contradictionChecks(own, [{ id: 'S01' }]).map((one) => one.given)).toEqual(['brand_record_without_brand'])
  })
})
