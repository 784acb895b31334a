import { expect, test } from 'vitest'
import { valuesAfter } from './meeting-view'

const VALUES = {
  intent: ['save_verdicts'],
  summary: ['总体说明'],
  isEnough: ['yes'],
  'verdict:a': ['accepted'],
  'reason:a': [''],
  'note:a': [''],
  'verdict:b': ['needs_changes'],
  'reason:b': ['D-07'],
  'note:b': ['看不清'],
  'keep:b': ['mine'],
}

test('items that are settled are drawn as they are saved; everything else that was typed goes back', () => {
  expect(valuesAfter(VALUES, { settled: ['a'], isNewRound: false })).toEqual({
    ...{ intent: ['save_verdicts'], summary: ['总体说明'], isEnough: ['yes'] },
    ...{ 'verdict:b': ['needs_changes'], 'reason:b': ['D-07'], 'note:b': ['看不清'] },
  })
})

test('nothing that was accepted of an old submission counts for the new one, and no note is lost', () => {
  expect(valuesAfter(VALUES, { settled: [], isNewRound: true })).toEqual({
    ...{ intent: ['save_verdicts'], summary: ['总体说明'] },
    ...{ 'verdict:b': ['needs_changes'], 'reason:b': ['D-07'], 'note:b': ['看不清'] },
  })
})
