// What the programme's tracks and the kinds of firm change on a roadmap, and that each of them comes to an end.
import { describe, expect, it } from 'vitest'
import { OWNERSHIPS, SEGMENTS, shipmentOf, TRACKS, type Track } from '../firm/profile'
import { exportProofOf } from '../outcome/proof'
import { catalogue, findTask } from './catalogue'
import { kindOfTask } from './kind-of-task'
import { isOptional } from './optional'
import { buildRoadmap } from './roadmap'
import type { TaskEvidence } from './roadmap-types'
import { STAGE_IDS, type Facts } from './types'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'

const asOf = '2026-11-30'
const VAT = ['general', 'small_scale', 'unknown'] as const

/** A firm that gave such answers before it changed its tracks: they must not bring the tasks of goods back. */
const LEFT_OVER: Partial<Facts> = {
  modes: ['9610'],
  channels: ['ozon'],
  productFlags: ['battery', 'drone', 'food', 'medical_device'],
  sellingWays: ['marketplace', 'retail_without_invoice', 'market_procurement'],
  wishes: ['origin_certificate', 'approved_exporter', 'aeo'],
  markets: ['JP'],
  screening: 'dual_use_licence',
  hasOwnBrand: true,
  inPilotZone: true,
}

function firmOf(tracks: readonly string[], more: Partial<Facts> = {}): Facts {
  return makeFacts({ inPilotZone: false, tracks, vatStatus: 'general', ...more })
}

function idsOf(facts: Facts): readonly string[] {
  return buildRoadmap({ catalogue, facts, evidence: [], asOf }).stages.flatMap(({ tasks }) => tasks.map(({ id }) => id))
}

/** Beside general trade: what a track brings and what it takes away. */
const DIFFERENCE: Readonly<Record<Track, { readonly brings: readonly string[]; readonly drops: readonly string[] }>> = {
  general_goods: { brings: [], drops: [] },
  cross_border_ecommerce: { brings: ['P08', 'S11'], drops: ['T07'] },
  used_car: { brings: ['V01', 'V02', 'V03'], drops: [] },
  service_trade: {
    brings: ['X01', 'X05', 'X06', 'X07', 'X08'],
    drops: ['C01', 'P01', 'P02', 'P06', 'S05', 'S06', 'S07', 'S08', 'T01', 'T07', 'T08', 'T12', 'T13'],
  },
  free_trade_zone: { brings: ['X02'], drops: ['T07'] },
  finance_lease: { brings: ['X02', 'X09', 'X10'], drops: ['C01', 'T01', 'T08'] },
  rail_shipper: { brings: ['X03'], drops: ['T07'] },
  marketing_network: { brings: ['X11'], drops: ['T07'] },
  emerging_sectors: {
    brings: ['X01', 'X04', 'X05', 'X06', 'X07', 'X08'],
    drops: ['C01', 'P01', 'P02', 'P06', 'S05', 'S06', 'S07', 'S08', 'T01', 'T07', 'T08', 'T12', 'T13'],
  },
}

describe.each(TRACKS)('the track %s', (track) => {
  it('brings and drops exactly what is written down', () => {
    const [base, own] = [idsOf(firmOf(['general_goods'])), idsOf(firmOf([track]))]
    expect(own.filter((id) => !base.includes(id)).toSorted()).toEqual(DIFFERENCE[track].brings)
    expect(base.filter((id) => !own.includes(id)).toSorted()).toEqual(DIFFERENCE[track].drops)
  })
})

/** Everything that asks for goods, their code, their declaration or their refund. */
const OF_GOODS = catalogue.tasks
  .map(({ id }) => id)
  .filter((id) => /^(?:S05|S06|S07|S08|S1[1-4]|C01|P0[1-79]|P1[0-3]|T0[1-8]|T1[2-6]|V0\d|W0\d|X03|X09|X10)$/.test(id))

const SERVICES: readonly (readonly Track[])[] = [
  ['service_trade'],
  ['emerging_sectors'],
  ['service_trade', 'emerging_sectors'],
]

describe('a firm that sells services only', () => {
  it.each(SERVICES)('has no task of goods, whatever it answered before: %s', (...tracks) => {
    expect(OF_GOODS.length).toBeGreaterThan(35)
    for (const more of [{}, LEFT_OVER]) {
      expect(idsOf(firmOf(tracks, more)).filter((id) => OF_GOODS.includes(id))).toEqual([])
    }
  })

  it('keeps the customs declaration as soon as goods are among its tracks', () => {
    expect(idsOf(firmOf(['service_trade', 'general_goods']))).toContain('T12')
    expect(idsOf(firmOf(['service_trade', 'general_goods']))).not.toContain('X08')
  })
})

describe('a firm that leases', () => {
  it('declares its goods, under the mode of its lease, and has no sales contract', () => {
    for (const tracks of [
      ['finance_lease'],
      ['finance_lease', 'free_trade_zone'],
      ['finance_lease', 'service_trade'],
    ]) {
      const ids = idsOf(firmOf(tracks, LEFT_OVER))
      expect(ids).toEqual(expect.arrayContaining(['S05', 'X09', 'X10', 'T07', 'T12']))
      expect(ids.filter((id) => ['T08', 'W02', 'T01', 'C01'].includes(id))).toEqual([])
    }
  })
})

describe('the kind of firm', () => {
  it('decides how a refund works: makers, traders and those who may be either read different words', () => {
    const read = (segment: string, vatStatus: string) =>
      ['S08', 'T13'].map((id) => {
        const task = findTask(id)
        if (!task || !idsOf(firmOf(['general_goods'], { vatStatus })).includes(id)) return 'exempt'
        return kindOfTask(task, { segment, tracks: ['general_goods'] })?.id
      })
    expect(read('industrial_enterprise', 'general')).toEqual(['maker', 'maker'])
    expect(read('cross_border_operator', 'general')).toEqual(['trader', 'trader'])
    expect(read('high_tech', 'unknown')).toEqual(['either', 'either'])
    expect(read('sme', 'general')).toEqual(['either', 'either'])
    expect(read('sme', 'small_scale')).toEqual(['exempt', 'exempt'])
  })

  it.each([
    [['used_car'], 'makerOfBought'],
    [['used_car', 'service_trade'], 'makerOfBought'],
    [['used_car', 'general_goods'], 'maker'],
    [['general_goods'], 'maker'],
  ])('of a maker that sells %j promises no method for bought cars', (tracks, kind) => {
    const kinds = ['S08', 'T13'].map(
      (id) => kindOfTask(findTask(id) ?? {}, { segment: 'industrial_enterprise', tracks })?.id,
    )
    expect(kinds).toEqual([kind, kind])
  })

  it('gives a small-scale taxpayer the exempt return in place of the refund', () => {
    const ids = idsOf(firmOf(['general_goods'], { vatStatus: 'small_scale' }))
    expect(ids.filter((id) => ['S08', 'T13', 'T16'].includes(id))).toEqual(['T16'])
  })
})

/** Accepts whatever may be begun, stage by stage, until nothing can be. */
function walked(facts: Facts) {
  const evidence: TaskEvidence[] = []
  for (;;) {
    const roadmap = buildRoadmap({ catalogue, facts, evidence, asOf })
    const next = roadmap.stages
      .find(({ isComplete }) => !isComplete)
      ?.tasks.find(({ id, state }) => {
        const task = findTask(id)
        return state === 'ready' && task && !isOptional(task)
      })
    if (!next) return { roadmap, steps: evidence.length }
    evidence.push(makeEvidence(next.id, { verdict: 'accepted' }))
  }
}

const PROFILES = [...TRACKS.map((track) => [track]), TRACKS, ['service_trade', 'finance_lease'], []].flatMap((tracks) =>
  SEGMENTS.flatMap((segment) =>
    OWNERSHIPS.flatMap((ownership) => VAT.map((vatStatus) => firmOf(tracks, { segment, ownership, vatStatus }))),
  ),
)

describe('every track with every kind of firm', () => {
  it('comes to the end of all four stages, and to a proof of the first export', () => {
    expect(PROFILES.length).toBeGreaterThan(250)
    for (const facts of PROFILES) {
      const { roadmap, steps } = walked(facts)
      expect(
        roadmap.stages.filter(({ isComplete }) => !isComplete),
        facts.tracks.join(),
      ).toEqual([])
      expect(roadmap.stages.map(({ id }) => id)).toEqual(STAGE_IDS)
      expect(steps).toBeGreaterThan(6)
      const ids = roadmap.stages.flatMap(({ tasks }) => tasks.map(({ id }) => id))
      expect(exportProofOf(ids)).toBe(shipmentOf(facts.tracks) === 'nothing' ? 'service' : 'declaration')
    }
  })
})
