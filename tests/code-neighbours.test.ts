import { describe, expect, it } from 'vitest'
import { getFinderPage } from '~/features/codes/finder-queries.server'
import { atLeast } from './support/at-least'

const page = (typed: string) => getFinderPage({ typed, answers: {}, language: 'en' })

/** The names that a page gives a code: beside an answer, and in the list of its heading. */
function labels(typed: string): readonly (readonly [code: string, name: string])[] {
  return page(typed).answers.flatMap(({ like }) => like.beside.map(({ code, name }) => [code, name] as const))
}

const inHeading = (code: string) => page(code).beside?.codes.find((one) => one.code === code)?.name

describe('the subheadings beside an answer', () => {
  it.each([
    ['8456.11', '845612', /light or photon/],
    ['8456.11', '845620', /ultrason/i],
    ['8456.11', '845630', /electro-?discharge|spark/i],
    ['0304.71', '030472', /haddock/i],
    ['6202.40', '620230', /cotton/i],
    ['6202.40', '620220', /wool/i],
    ['8703.21', '870322', /spark-ignition/],
  ])('of %s name %s as it is', (typed, code, name) => {
    expect(Object.fromEntries(labels(typed))[code]).toMatch(name)
  })

  it.each(['laser cutting machine', 'frozen fish fillets', 'women jacket', 'refractory bricks', 'used car', '8482'])(
    'of "%s" have the same names as in the list of their heading',
    (typed) => {
      const wrong = atLeast(6, labels(typed)).filter(([code, name]) => inHeading(code) !== name)
      expect(wrong).toEqual([])
    },
  )
})
