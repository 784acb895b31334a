import { expect, it } from 'vitest'
import { dutyFor } from '~/domain/duty/duty-for'
import { judge } from '~/domain/market/verdict'
import { requirementsFor } from '~/domain/requirement/requirements-for'
import { dutyView } from './duty-queries.server'
import { verdictView } from './verdict-queries.server'
import { paths } from '~/paths'

const day = '2026-12-01'

it.each(['490199', '620442', '690210'])(
  'an additional duty of Türkiye on %s is a possibility, in all places',
  (hs6) => {
    const asked = { hs6, market: 'TR', day } as const
    const duty = dutyFor(asked)
    const judged = judge({
      ...{ hs6, market: 'TR', answers: {}, duty, warnings: [] },
      requirements: requirementsFor({ ...asked, answers: {} }),
    })
    const reason = verdictView(judged, 'en').reasons.find(({ id }) => id === 'added_unknown')
    expect(reason?.title).toContain('may be charged')
    const view = dutyView(duty, [], { language: 'en', law: paths.law })
    expect(view?.added[0]?.figure?.text).toContain('for some codes and origins')
    // What is known of is not the additional duty, and says so.
    expect(view?.noDefence ?? 'dumping').toContain('dumping')
  },
)
