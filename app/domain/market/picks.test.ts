import { describe, expect, it } from 'vitest'
import { pickMarkets, type PicksRefusal, type TypedPick } from './picks'

const poland: TypedPick = { market: 'PL', reason: 'A buyer in Poznan' }
const kazakhstan: TypedPick = { market: 'KZ', reason: 'Rail from Shenyang' }
const serbia: TypedPick = { market: 'RS', reason: 'Free trade agreement' }
const empty: TypedPick = { market: '', reason: '' }

describe('picking markets', () => {
  it.each([
    { name: 'one', lines: [poland], markets: ['PL'] },
    { name: 'three', lines: [poland, kazakhstan, serbia], markets: ['PL', 'KZ', 'RS'] },
    { name: 'a gap is closed', lines: [poland, empty, serbia], markets: ['PL', 'RS'] },
    { name: 'the first line may be empty', lines: [empty, kazakhstan, empty], markets: ['KZ'] },
  ])('$name', ({ lines, markets }) => {
    const picked = pickMarkets(lines)
    expect(picked.ok && picked.value.map((pick) => pick.market)).toEqual(markets)
    expect(picked.ok && picked.value.map((pick) => pick.position)).toEqual(markets.map((_, index) => index + 1))
  })

  it('keeps the reason without the spaces around it', () => {
    expect(pickMarkets([{ market: ' PL ', reason: '  A buyer  ' }])).toEqual({
      ok: true,
      value: [{ market: 'PL', reason: 'A buyer', position: 1 }],
    })
  })

  const REFUSED: readonly { name: string; lines: readonly TypedPick[]; refusal: PicksRefusal }[] = [
    { name: 'nothing', lines: [], refusal: { code: 'markets.none_picked', field: 'market1' } },
    { name: 'only empty lines', lines: [empty, empty], refusal: { code: 'markets.none_picked', field: 'market1' } },
    {
      name: 'four',
      lines: [poland, serbia, kazakhstan, empty],
      refusal: { code: 'markets.over_limit', field: 'market1' },
    },
    {
      name: 'no market of the list',
      lines: [{ market: 'FR', reason: 'x' }],
      refusal: { code: 'markets.unknown', field: 'market1' },
    },
    { name: 'the same twice', lines: [poland, empty, poland], refusal: { code: 'markets.twice', field: 'market3' } },
    {
      name: 'no reason',
      lines: [poland, { market: 'KZ', reason: '  ' }],
      refusal: { code: 'markets.reason_missing', field: 'reason2' },
    },
    {
      name: 'a reason for nothing',
      lines: [{ market: '', reason: 'x' }],
      refusal: { code: 'markets.reason_without_market', field: 'market1' },
    },
  ]

  it.each(REFUSED)('$name is refused', ({ lines, refusal }) => {
    expect(pickMarkets(lines)).toEqual({ ok: false, refusal })
  })
})
