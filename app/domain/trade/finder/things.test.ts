import { describe, expect, it } from 'vitest'
import { hsNomenclature } from '../hs-nomenclature'
import { chaptersOfThing } from './things'

describe('a noun that only says of what kind a thing is', () => {
  it.each([
    ['机器', '84', '07'],
    ['machine', '85', '61'],
    ['machines', '90', '39'],
    ['衣服', '62', '84'],
    ['clothing', '61', '64'],
    ['食品', '03', '25'],
    ['food', '23', '24'],
    ['工具', '82', '89'],
    ['tools', '90', '86'],
    ['袋子', '42', '84'],
    ['boxes', '48', '49'],
  ])('%s may be of chapter %s and not of %s', (noun, inside, outside) => {
    const chapters = chaptersOfThing(noun)
    expect([chapters?.has(inside), chapters?.has(outside)]).toEqual([true, false])
  })

  it.each(['激光', 'laser', '切割机器人', 'machinist', '', 'food for dogs', '食'])('%j says nothing of it', (noun) => {
    expect(chaptersOfThing(noun)).toBeNull()
  })

  it('names chapters that there are, in two digits', () => {
    const nouns = ['机器', '衣服', '食品', '工具', '袋子']
    const named = nouns.flatMap((noun) => [...(chaptersOfThing(noun) ?? [])])
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((chapter) => chapter !== '77' && !hsNomenclature().has(chapter))).toEqual([])
  })
})
