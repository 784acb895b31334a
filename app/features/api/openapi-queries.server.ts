import { z } from 'zod'
import { LIMITS } from '~/domain/costing/number-checks'
import { LARGEST_BODY_BYTES, REQUESTS_PER_MINUTE } from '~/server/json-api.server'
import { dutyAnswer, dutyInput, requirementsAnswer, requirementsInput } from './fit-schema'
import { hsCodeAnswer, hsSearchAnswer } from './hs-schema'
import { parcelAnswer, priceInput } from './parcel-schema'
import { landedCostExamples } from './price-examples'
import { landedCostAnswer } from './price-schema'
import { rankAnswer, rankInput } from './rank-schema'
import { creditCodeAnswer, problemAnswer, roadmapAnswer, roadmapInput } from './schema'

type Direction = 'input' | 'output'

function schemaOf(schema: z.ZodType, io: Direction) {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

function json(schema: z.ZodType, description: string) {
  return { description, content: { 'application/json': { schema: schemaOf(schema, 'output') } } }
}

function body(schema: z.ZodType, examples: Readonly<Record<string, unknown>>) {
  const named = Object.entries(examples).map(([name, value]) => [name, { value }] as const)
  return {
    required: true,
    content: { 'application/json': { schema: schemaOf(schema, 'input'), examples: Object.fromEntries(named) } },
  }
}

function problems(...statuses: readonly (keyof typeof PROBLEMS)[]) {
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${PROBLEMS[status].name}` }]),
  )
}

const PROBLEMS = {
  404: { name: 'NotFound', description: 'There is no such thing.' },
  405: { name: 'WrongMethod', description: 'The path knows another method; see Allow.' },
  413: { name: 'TooLarge', description: `The body is larger than ${LARGEST_BODY_BYTES} bytes.` },
  422: { name: 'Unprocessable', description: 'Each fault of the body with its path and its reason.' },
  429: {
    name: 'TooMany',
    description: `More than ${REQUESTS_PER_MINUTE} requests a minute from one address; see Retry-After.`,
  },
  503: { name: 'Unavailable', description: 'Requests cannot be counted at the moment; see Retry-After.' },
} as const

const roadmapExamples = {
  usedCars: {
    asOf: '2026-11-23',
    profile: {
      segment: 'sme',
      ownership: 'domestic',
      city: '210400',
      tracks: ['used_car'],
      targetRegions: ['central_asia'],
    },
  },
  online: {
    profile: {
      tracks: ['cross_border_ecommerce'],
      hasOwnBrand: true,
      markets: ['PL'],
      channels: ['amazon_eu'],
      modes: ['9810'],
    },
  },
}

const rankExamples = {
  default: {},
  laserInCentralAsia: { hs6: '845611', region: 'central_asia', weights: { transport: 30, risk: 20 } },
}

const dutyExamples = {
  laserToPoland: { hs6: '845611', market: 'PL' },
  laserToUzbekistan: { hs6: '845611', market: 'UZ', asOf: '2026-12-01' },
}

const requirementExamples = {
  codOpen: { hs6: '030471', market: 'DE' },
  codAnswered: { hs6: '030471', market: 'DE', answers: { wild_caught: true, people_eat: true } },
}

function fitPaths() {
  const failing = problems(405, 413, 422, 429, 503)
  return {
    '/api/v1/duties': {
      post: {
        operationId: 'findDuty',
        summary: 'What goods of China under a code bear in a market on a day',
        description: 'What is unknown is null with a reason, never zero. Lines that firms recorded are not part of it.',
        requestBody: body(dutyInput, dutyExamples),
        responses: { 200: json(dutyAnswer, 'Range, cautious figure, what comes on top, agreements.'), ...failing },
      },
    },
    '/api/v1/requirements': {
      post: {
        operationId: 'listRequirements',
        summary: 'What a market asks of goods under a code on a day',
        description: 'A code selects more than applies: what nobody has answered yet is a question, not a requirement.',
        requestBody: body(requirementsInput, requirementExamples),
        responses: { 200: json(requirementsAnswer, 'What applies, open questions, what is excluded.'), ...failing },
      },
    },
  }
}

/** The description of the interface, OpenAPI 3.1. */
export function describeApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Zero-to-One 外贸破零',
      version: '1.0.0',
      description:
        'The engines behind the portal, without an account and without storing anything. Task ids are those of the national reference steps; ' +
        'the two steps that exist only in the portal (choosing markets, choosing channels) are left out, also where other tasks wait for them. ' +
        'Guidance, not legal advice: every rule and figure carries its date and its confidence.',
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/credit-codes/{code}': {
        get: {
          operationId: 'checkCreditCode',
          summary: 'Check a unified social credit code (GB 32100-2015)',
          parameters: [
            {
              name: 'code',
              in: 'path',
              required: true,
              schema: { type: 'string' },
              description: 'Any text, percent-encoded.',
              example: '91210100MA0TE5T08D',
            },
          ],
          responses: { 200: json(creditCodeAnswer, 'Valid or not, and why.'), ...problems(405, 429, 503) },
        },
      },
      '/api/v1/hs': {
        get: {
          operationId: 'searchHs',
          summary: 'Find HS codes by words in Chinese, English or pinyin, or by part of a code',
          parameters: [
            { name: 'q', in: 'query', required: true, schema: { type: 'string' }, example: '激光切割 不锈钢板' },
          ],
          responses: { 200: json(hsSearchAnswer, 'Codes, the likeliest first.'), ...problems(405, 429, 503) },
        },
      },
      '/api/v1/hs/{code}': {
        get: {
          operationId: 'readHs',
          summary: 'A chapter, heading or subheading of HS 2022',
          parameters: [{ name: 'code', in: 'path', required: true, schema: { type: 'string' }, example: '845611' }],
          responses: {
            200: json(hsCodeAnswer, 'Where it stands and what is below it.'),
            ...problems(404, 405, 429, 503),
          },
        },
      },
      '/api/v1/roadmap': {
        post: {
          operationId: 'buildRoadmap',
          summary: 'The steps to the first export for a firm with this profile, as of a day',
          requestBody: body(roadmapInput, roadmapExamples),
          responses: {
            200: json(roadmapAnswer, 'Stages with their tasks in order; retired steps apart.'),
            ...problems(405, 413, 422, 429, 503),
          },
        },
      },
      '/api/v1/markets/rank': {
        post: {
          operationId: 'rankMarkets',
          summary: 'Markets by score, best first, with what each score is made of',
          description:
            'Markets without enough data say so in status and have no rank. With hs6 they are ranked for these goods: imports where trade flows are loaded ' +
            '(else the economy, named so), duty, effort of the requirements, channels, transport, risk; gated markets come last, with what would change it.',
          requestBody: body(rankInput, rankExamples),
          responses: {
            200: json(rankAnswer, 'All markets, or those of the region.'),
            ...problems(405, 413, 422, 429, 503),
          },
        },
      },
      ...fitPaths(),
      '/api/v1/landed-cost': {
        post: {
          operationId: 'computeLandedCost',
          summary: 'The price of a consignment under every term, and what it costs the buyer at the door; or a parcel',
          description:
            'With `to` left out the buyer is a firm. With `to: consumer` the body is a parcel: the rules of the day decide on duty, VAT and ' +
            'fees, and the answer says what it leaves the seller. At most 200 codes in hs6, ' +
            `${LIMITS.lines} cost lines and 64 kB; rates are needed for every currency that is used, also by a rule. ` +
            'A field that is not named here is refused with its path.',
          requestBody: body(priceInput, landedCostExamples),
          responses: {
            200: json(
              z.union([landedCostAnswer, parcelAnswer]),
              'Exact decimal text; each line with its formula, rule and origin. For a parcel: charges, fees and what is left.',
            ),
            ...problems(405, 413, 422, 429, 503),
          },
        },
      },
    },
    components: {
      responses: Object.fromEntries(
        Object.values(PROBLEMS).map(({ name, description }) => [
          name,
          { description, content: { 'application/problem+json': { schema: schemaOf(problemAnswer, 'output') } } },
        ]),
      ),
    },
  }
}
