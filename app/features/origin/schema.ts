// The boxes of a self-check of origin. What they mean together is decided by app/domain/duty/origin-form.ts.
import { z } from 'zod'
import { CHANGES, JOINS, NOTHING_SAID, PROCESSES, SAID } from '~/domain/duty/origin-form'
import { AGREEMENT_IDS } from '~/domain/duty/types'
import { CURRENCIES } from '~/domain/shared/money'
import { cleanAmount, cleanDay, cleanPercent } from '~/domain/shared/typed-text'
import { choice, optionalLine, optionalParagraph } from '~/ui/form/text-rules'

const said = choice(SAID).default('open')
const text = (max: number) => optionalLine({ max }).default('')
const share = text(40).transform(cleanPercent)

export const originSchema = z.object({
  agreement: choice(AGREEMENT_IDS),
  ...{ wholly: said, originatingOnly: said, minimal: said, direct: said },
  readIn: text(200),
  ruleWholly: choice(['yes', 'no']).default('no'),
  change: choice(CHANGES).default('none'),
  content: share,
  join: choice(JOINS).default('either'),
  process: choice(PROCESSES).default('none'),
  price: text(40).transform(cleanAmount),
  currency: choice(CURRENCIES).default(NOTHING_SAID.currency as (typeof CURRENCIES)[number]),
  foreign: said,
  materials: optionalParagraph({ max: 12_000 }).default(''),
  rate: share,
  rateSource: text(300),
  rateReadOn: text(40).transform(cleanDay),
})
