import { describe, expect, it } from 'vitest'
import { chooseChannels } from './choice'

describe('choosing channels', () => {
  it.each([
    { name: 'one', ids: ['noon'], chosen: ['noon'] },
    { name: 'in the order of the reference', ids: ['uzum', 'noon', 'temu'], chosen: ['temu', 'noon', 'uzum'] },
    { name: 'twice the same counts once', ids: ['noon', 'noon'], chosen: ['noon'] },
  ])('$name', ({ ids, chosen }) => {
    expect(chooseChannels(ids)).toEqual({ ok: true, value: chosen })
  })

  it.each([
    { name: 'none', ids: [], code: 'channels.none_chosen' },
    { name: 'an unknown one', ids: ['noon', 'ebay'], code: 'channels.unknown' },
    { name: 'text that is no id', ids: ['<script>'], code: 'channels.unknown' },
  ])('$name is refused', ({ ids, code }) => {
    expect(chooseChannels(ids)).toEqual({ ok: false, refusal: { code, field: 'channels' } })
  })
})
