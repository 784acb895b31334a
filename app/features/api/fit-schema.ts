// What machines may ask about duties and requirements, and what they get.
import { z } from 'zod'
import { jsonDay } from './day-schema'
import { CONFIDENCES } from '~/domain/catalogue/types'
import { GATES } from '~/domain/market/product-gates'
import { MARKETS } from '~/domain/market/reference/markets'
import { CONDITION_IDS } from '~/domain/requirement/reference/conditions'
import { KINDS, REPEATS, WHO } from '~/domain/requirement/types'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'

const sourceLanguageAnswer = z.enum(['zh-CN']).nullable().describe('Language of the source where it is Chinese.')

export const hs6 = z
  .string()
  .regex(/^\d{6}$/)
  .refine(isInHs2022, { error: 'forms:json.hs6Unknown' })
  .describe('Six digits of HS 2022.')
const market = z.enum(MARKETS.map(({ iso2 }) => iso2)).describe('ISO 3166-1 alpha-2.')
const asOf = jsonDay('rules')
  .optional()
  .describe('Day as of which the rules are read, from 2020-01-01 to two years ahead; today in China when left out.')

export const dutyInput = z.object({ hs6, market, asOf })

export const requirementsInput = z.object({
  ...{ hs6, market, asOf },
  answers: z
    .partialRecord(z.enum(CONDITION_IDS as [string, ...string[]]), z.boolean())
    .default({})
    .describe('Answers by the id of the question; what is left out is still a question.'),
})

const figureAnswer = z.object({
  value: z.string().nullable().describe('Per cent of the customs value as decimal text; null: unknown, see text.'),
  text: z.string().describe('How it came about, or why it is unknown, in the language of Accept-Language.'),
  rule: z.string().nullable().describe('Id of a rule of the portal.'),
  source: z.string().nullable(),
  sourceLanguage: sourceLanguageAnswer,
  asOf: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
})

export const gatesAnswer = z
  .array(
    z.object({
      id: z.enum(GATES),
      requirements: z.array(z.string()).describe('Ids of the requirements it is about.'),
      text: z.string(),
      change: z.string().describe('What would change it; for closed goods the law and the authority.'),
      law: z.string().nullable(),
      authority: z.string().nullable(),
    }),
  )
  .describe('What keeps the goods out before any figure counts. Empty: no gate is known.')

export const dutyAnswer = z.object({
  asOf: z.iso.date(),
  gates: gatesAnswer,
  tariff: z.string(),
  lowest: z.string().nullable(),
  highest: z
    .string()
    .nullable()
    .describe('With the rates that are named beside duties in money; null where no rate is named.'),
  isFloor: z.boolean().describe('The true duty can be higher.'),
  applied: figureAnswer.describe('What a cautious price takes.'),
  added: z.array(
    z.object({
      id: z.string(),
      rate: figureAnswer.nullable().describe('Null: nothing may be added without looking.'),
      url: z.string().nullable(),
    }),
  ),
  preferences: z.array(
    z.object({ agreement: z.string(), rate: figureAnswer, proof: z.string(), requirement: z.string().nullable() }),
  ),
  defence: z
    .array(
      z.object({
        requirement: z.string(),
        kind: z.string(),
        text: z.string(),
        source: z.string().nullable(),
        confidence: z.enum(CONFIDENCES),
      }),
    )
    .describe('Known duties against dumping and the like. An empty list is no proof that there is none.'),
  parcel: z.object({
    rules: z.array(z.string()),
    perItem: z.object({ minor: z.int(), currency: z.string(), limitMinor: z.int() }).nullable(),
    excluded: z
      .enum(['excise_goods', 'not_as_parcel'])
      .nullable()
      .describe('Why no parcel takes these goods; then there are no rules.'),
  }),
  lookUp: z.object({ name: z.string(), url: z.string() }),
  notices: z.array(z.string()),
})

const reasonAnswer = z.object({
  id: z.string().describe('Id of the question, or of the requirement whose law brings this one along.'),
  text: z.string().describe('What it says, in the language of Accept-Language.'),
  answer: z.boolean().nullable().describe('What was answered; null where a law brings it along.'),
  source: z
    .enum(['answers', 'code', 'law'])
    .describe('answers: you sent it; code: the six digits say so; law: another requirement that applies names it.'),
})
const because = z.array(reasonAnswer).describe('What it rests on; empty: the code is enough.')

const requirementAnswer = z.object({
  id: z.string(),
  title: z.string(),
  need: z.string(),
  evidence: z.string(),
  kind: z.enum(KINDS),
  who: z.enum(WHO),
  repeat: z.enum(REPEATS),
  workingDays: z.array(z.int()).nullable().describe('From and to; a first estimate of the portal, see estimates.'),
  costCny: z
    .array(z.number())
    .nullable()
    .describe('From and to, in yuan; a first estimate of the portal, see estimates.'),
  law: z.string(),
  source: z.string().nullable(),
  sourceLanguage: sourceLanguageAnswer,
  confidence: z.enum(CONFIDENCES),
})

export const requirementsAnswer = z.object({
  asOf: z.iso.date(),
  estimates: z
    .object({ source: z.null(), asOf: z.iso.date(), confidence: z.enum(CONFIDENCES) })
    .describe('What days, costs and the order of steps rest on: first estimates of the portal.'),
  applies: z.array(requirementAnswer.extend({ because, endsOn: z.iso.date().nullable() })),
  workingDays: z
    .array(z.int())
    .describe(
      'From and to of the longest chain of what applies: requirements run beside each other. A first estimate, see estimates.',
    ),
  questions: z.array(
    z.object({ condition: z.string(), text: z.string(), requirements: z.array(z.string()).describe('Wait for it.') }),
  ),
  excluded: z.array(z.object({ id: z.string(), title: z.string(), because })),
  coming: z.array(requirementAnswer.extend({ from: z.iso.date(), replaces: z.string().nullable() })),
  notices: z.array(z.string()),
  notCovered: z.string().nullable().describe('Said where the list leaves out this kind of goods.'),
})

export type DutyInput = z.output<typeof dutyInput>
export type RequirementsInput = z.output<typeof requirementsInput>
