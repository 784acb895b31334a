// What machines may ask about the order of markets, and what they get: for goods in general, or for one code.
import { z } from 'zod'
import { jsonDay } from './day-schema'
import { CONFIDENCES } from '~/domain/catalogue/types'
import { REGIONS } from '~/domain/firm/profile'
import { CRITERIA, type Criterion } from '~/domain/market/criteria'
import {
  PRODUCT_CRITERIA,
  PRODUCT_WEIGHTS,
  type ProductCriterion,
  type ProductWeights,
} from '~/domain/market/product-criteria'
import { GATES } from '~/domain/market/product-gates'
import { checkWeightsOf } from '~/domain/market/weights'
import { hs6 } from './fit-schema'

const weight = z.number().min(0).max(100)

const NAMES = [...new Set([...CRITERIA, ...PRODUCT_CRITERIA])]

/** Criteria of the general ranking under which a product knows more. */
const STANDS_FOR: Readonly<Record<Criterion, ProductCriterion>> = {
  size: 'demand',
  power: 'demand',
  logistics: 'transport',
  time: 'transport',
  preference: 'tariff',
  effort: 'effort',
  risk: 'risk',
}

type Weighed = Partial<Readonly<Record<Criterion | ProductCriterion, number>>>

/** Null where all are zero. A name of the general ranking counts for the criterion it stands for, at most as far as one may weigh. */
export function productWeights(given: Weighed = {}): ProductWeights | null {
  const ofGeneral = CRITERIA.flatMap((name) =>
    given[name] === undefined ? [] : [[STANDS_FOR[name], given[name]] as const],
  )
  const summed: Partial<Record<ProductCriterion, number>> = {}
  for (const [criterion, part] of ofGeneral) summed[criterion] = Math.min(100, (summed[criterion] ?? 0) + part)
  const own = PRODUCT_CRITERIA.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const]))
  const checked = checkWeightsOf(PRODUCT_WEIGHTS, { ...summed, ...Object.fromEntries(own) })
  return checked.ok ? checked.value : null
}

export const rankInput = z
  .object({
    hs6: hs6
      .optional()
      .describe('First six digits of the HS code: then the markets are ranked for these goods, gates first.'),
    weights: z
      .partialRecord(z.enum(NAMES), weight)
      .optional()
      .describe(
        `0 to 100 by criterion; only proportions count. A criterion that is left out keeps its default, not all may be zero. Without hs6: ${CRITERIA.join(', ')}. ` +
          `With hs6: ${PRODUCT_CRITERIA.join(', ')}; there size and power count for demand, time and logistics for transport, preference for tariff.`,
      ),
    region: z.enum(REGIONS).optional().describe('Only markets of this region; the scores do not depend on it.'),
    asOf: jsonDay('rules')
      .optional()
      .describe(
        'Day as of which the rules are read, with hs6; from 2020-01-01 to two years ahead, today in China when left out.',
      ),
  })
  .superRefine(({ hs6, weights }, context) => {
    if (!weights) return
    const own: readonly string[] = CRITERIA
    const other = Object.keys(weights).filter((name) => !own.includes(name))
    const isZero = hs6 === undefined ? CRITERIA.every((name) => weights[name] === 0) : productWeights(weights) === null
    if (isZero) context.addIssue({ code: 'custom', path: ['weights'], message: 'forms:json.weightsZero' })
    if (hs6 === undefined && other.length > 0)
      context.addIssue({ code: 'custom', path: ['weights', other[0] ?? ''], message: 'forms:json.weightOfProduct' })
  })

export const rankAnswer = z.array(
  z.object({
    market: z.string().describe('ISO 3166-1 alpha-2.'),
    score: z.number().nullable().describe('0 to 1, four decimals; null when no weighed criterion has a figure.'),
    points: z.number().nullable().describe('The score as the pages show it: points of 100, one decimal.'),
    lower: z.number().describe('The score if everything unknown were at its worst.'),
    upper: z.number().describe('The score if everything unknown were at its best.'),
    coverage: z.number().describe('Share of the weights for which there is a figure.'),
    status: z
      .enum(['ranked', 'flagged', 'not_enough_data', 'gated', 'silent'])
      .describe('gated: see gates; silent: of these goods (vehicles, goods that are left out) no score is given.'),
    notCovered: z
      .string()
      .nullable()
      .optional()
      .describe('With hs6: said where the portal leaves out this kind of goods, with the law and whom to ask.'),
    rank: z.int().nullable(),
    ranks: z
      .object({ best: z.int(), worst: z.int() })
      .nullable()
      .optional()
      .describe('With hs6: between which ranks it lies while each weight is halved and raised by half.'),
    gates: z
      .array(
        z.object({
          id: z.enum(GATES),
          requirements: z.array(z.string()),
          text: z.string().describe('In the language of Accept-Language.'),
          change: z.string().describe('What would change it.'),
        }),
      )
      .optional()
      .describe('With hs6: what keeps the goods out before anything is weighed.'),
    contributions: z.array(
      z.object({
        criterion: z.enum(NAMES),
        weight: z.number().describe('Share of all weights.'),
        value: z.number().nullable().describe('As published, in the unit; null: not known.'),
        unit: z.string(),
        normalised: z.number().nullable().describe('0 worst to 1 best; null: not known, and not in the coverage.'),
        contribution: z
          .number()
          .describe(
            'Part of the score. An unknown duty counts as the highest of the scale and effort with open questions as the middle of its range; whatever else is unknown does not count.',
          ),
        source: z.string().nullable(),
        asOf: z.string().nullable(),
        confidence: z.enum(CONFIDENCES).nullable(),
        text: z.string().nullable().optional().describe('With hs6: the figure, or why it does not count.'),
      }),
    ),
  }),
)

export type RankInput = z.output<typeof rankInput>
