// What machines may ask about duties and requirements, and what they get.
import { z } from 'zod'
import { MARKETS } from '~/domain/market/reference/markets'
import { CONDITION_IDS } from '~/domain/requirement/reference/conditions'
import { KINDS, REPEATS, WHO } from '~/domain/requirement/types'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'

const CONFIDENCES = ['high', 'medium_high', 'medium', 'low_medium', 'low'] as const

const hs6 = z
  .string()
  .regex(/^\d{6}$/)
  .refine(isInHs2022, { error: 'forms:json.hs6Unknown' })
  .describe('Six digits of HS 2022.')
const market = z.enum(MARKETS.map(({ iso2 }) => iso2)).describe('ISO 3166-1 alpha-2.')
const asOf = z.iso
  .date()
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
  asOf: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
})

export const dutyAnswer = z.object({
  asOf: z.iso.date(),
  tariff: z.string(),
  lowest: z.string().nullable(),
  highest: z.string().nullable(),
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
    .array(z.object({ requirement: z.string(), kind: z.string() }))
    .describe('Known duties against dumping and the like. An empty list is no proof that there is none.'),
  parcel: z.object({
    rules: z.array(z.string()),
    perItem: z.object({ minor: z.int(), currency: z.string(), limitMinor: z.int() }).nullable(),
  }),
  lookUp: z.object({ name: z.string(), url: z.string() }),
  notices: z.array(z.string()),
})

const requirementAnswer = z.object({
  id: z.string(),
  title: z.string(),
  need: z.string(),
  evidence: z.string(),
  kind: z.enum(KINDS),
  who: z.enum(WHO),
  repeat: z.enum(REPEATS),
  workingDays: z.array(z.int()).nullable().describe('From and to; a guess.'),
  costCny: z.array(z.number()).nullable().describe('From and to, in yuan; a guess.'),
  law: z.string(),
  source: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
})

export const requirementsAnswer = z.object({
  asOf: z.iso.date(),
  applies: z.array(requirementAnswer.extend({ because: z.array(z.string()), endsOn: z.iso.date().nullable() })),
  questions: z.array(
    z.object({ condition: z.string(), text: z.string(), requirements: z.array(z.string()).describe('Wait for it.') }),
  ),
  excluded: z.array(z.object({ id: z.string(), because: z.array(z.string()) })),
  coming: z.array(requirementAnswer.extend({ from: z.iso.date(), replaces: z.string().nullable() })),
  notices: z.array(z.string()),
  notCovered: z.string().nullable().describe('Said where the list leaves out this kind of goods.'),
})

export type DutyInput = z.output<typeof dutyInput>
export type RequirementsInput = z.output<typeof requirementsInput>
