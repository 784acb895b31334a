import { describe, expect, test } from 'vitest'
import { listChange } from './list-change'

const ids = (text: string) => text.split(' ').flatMap((id) => (id === '' ? [] : [{ requirement: { id } }]))
const list = (applies: string, toAnswer = '') => ({ applies: ids(applies), toAnswer: ids(toAnswer) })
const said = (all: readonly { id: string; isOpen: boolean }[] = []) =>
  all.map(({ id, isOpen }) => (isOpen ? `${id}?` : id)).join(' ')

describe('what another code changes', () => {
  test.each([
    ['nothing', list('a b'), list('b a'), '', ''],
    ['one comes', list('a'), list('a b'), 'b', ''],
    ['one goes', list('a b'), list('a'), '', 'b'],
    ['another list', list('a'), list('b'), 'b', 'a'],
    ['one that waits for an answer comes', list('a'), list('a', 'b'), 'b?', ''],
    ['one that waited goes', list('a', 'b'), list('a'), '', 'b?'],
    ['open becomes sure', list('', 'a'), list('a'), '', ''],
    ['sure becomes open', list('a'), list('', 'a'), '', ''],
    ['from nothing', list(''), list('a', 'b'), 'a b?', ''],
    ['to nothing', list('a', 'b'), list(''), '', 'a b?'],
  ])('%s', (_, before, after, come, go) => {
    const change = listChange(before, after)
    expect([said(change?.come), said(change?.go)]).toEqual([come, go])
  })

  test.each([
    [{ unknown: 'no_such_code' } as const, list('a')],
    [list('a'), { unknown: 'no_such_code' } as const],
  ])('is not known where a list is not', (before, after) => {
    expect(listChange(before, after)).toBeNull()
  })
})
