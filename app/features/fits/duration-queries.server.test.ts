import { expect, test } from 'vitest'
import { durationOf, spanText } from '~/domain/requirement/duration'
import { requirementsFor } from '~/domain/requirement/requirements-for'
import { durationText } from './duration-queries.server'

test('the days of what is unanswered stand beside those of what applies', () => {
  const found = requirementsFor({ hs6: '620240', market: 'CZ', day: '2026-12-01', answers: {} })
  if ('unknown' in found) throw new Error('there is a list')
  const spanOf = (all: typeof found.toAnswer | typeof found.applies) =>
    spanText(durationOf(all.map(({ requirement }) => requirement)).span)
  const text = durationText(found, 'en')
  expect(text).toContain(`${spanOf(found.applies)} working days; `)
  expect(text).toContain(`${spanOf(found.toAnswer)} if everything unanswered applies`)
  expect(durationText({ ...found, toAnswer: [] }, 'en')).not.toContain('unanswered')
})
