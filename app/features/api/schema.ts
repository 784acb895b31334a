// What machines may ask and what they get. The published description is made from these schemas, so the two cannot differ.
import { z } from 'zod'
import { jsonDay } from './day-schema'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { STATUS_WORDS } from '~/domain/application/task-status'
import { catalogue } from '~/domain/catalogue/catalogue'
import { SCREENINGS } from '~/domain/catalogue/screening'
import { EXPORT_MODES } from '~/domain/channel/mode'
import { CHANNELS } from '~/domain/channel/reference/channels'
import { OWNERSHIPS, PRODUCT_FLAGS, SEGMENTS, SELLING_WAYS, TARGETS, TRACKS, WISHES } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { MARKETS } from '~/domain/market/reference/markets'

const marketIds = MARKETS.map((market) => market.iso2)
const channelIds = CHANNELS.map((channel) => channel.id)
const cityCodes = CITIES.map((city) => city.code)

/** As many as there are different ones: a longer list can only repeat itself. */
function listOf<const T extends readonly string[]>(values: T) {
  return z.array(z.enum(values)).max(values.length).default([])
}

export const creditCodeAnswer = z.object({
  code: z.string().describe('As registers write it: half-width, upper-case, without spaces.'),
  valid: z.boolean(),
  errors: z
    .array(z.string())
    .describe('For example length_not_18, illegal_character:I, unknown_division:990000, check_char_expected_D_got_0.'),
  warnings: z
    .array(z.string())
    .describe('For example outside_liaoning:440300. A warning alone does not make a code invalid.'),
})

export const profileInput = z.object({
  segment: z.enum(SEGMENTS).default('sme'),
  ownership: z.enum(OWNERSHIPS).default('domestic'),
  city: z
    .enum(cityCodes)
    .default('210100')
    .describe('Division code (GB/T 2260) of a prefecture-level city of Liaoning.'),
  tracks: listOf(TRACKS),
  targetRegions: listOf(TARGETS),
  hasOwnBrand: z.boolean().default(false),
  productFlags: listOf(PRODUCT_FLAGS).describe('What is special about the goods.'),
  sellingWays: listOf(SELLING_WAYS).describe('How the firm sells and who declares.'),
  wishes: listOf(WISHES).describe('Optional steps the firm asks for.'),
  markets: listOf(marketIds).describe('ISO 3166-1 alpha-2.'),
  channels: listOf(channelIds),
  modes: listOf(EXPORT_MODES).describe('Customs supervision modes, four digits.'),
  vatStatus: z.enum(['general', 'small_scale', 'unknown']).default('unknown'),
  screening: z.enum(SCREENINGS).default('unknown').describe('What the export control screening found.'),
})

/** Choosing markets and channels is done on pages of the portal; everybody else knows only the national reference steps. */
export function isNational({ tool }: { readonly tool?: string }): boolean {
  return tool !== 'markets' && tool !== 'channels'
}

const taskIds = catalogue.tasks.filter(isNational).map(({ id }) => id)

const givenInput = z.object({
  task: z.enum(taskIds),
  progress: z
    .enum(['none', 'started', 'complete'])
    .default('none')
    .describe('complete: everything the task requires is there.'),
  verdict: z.enum(['accepted', 'needs_changes']).nullable().default(null).describe('What an advisor has decided.'),
  isUnderReview: z.boolean().default(false).describe('Submitted, and not decided yet.'),
  isUnsettled: z
    .boolean()
    .default(false)
    .describe(
      'One of the answers settles nothing, such as a status that is not known yet: what builds on the task waits.',
    ),
  filedOn: jsonDay('happened')
    .nullable()
    .default(null)
    .describe(
      'Filed with the authority on that day, without an answer yet. Refused when it lies ahead, when tasks before it are not done, and when nothing is given that is filed.',
    ),
  validUntil: jsonDay('ends').nullable().default(null).describe('Last day of a document that runs out.'),
})

export const roadmapInput = z.object({
  asOf: jsonDay('rules')
    .optional()
    .describe('Day as of which the rules are read, from 2020-01-01 to two years ahead; today in China when left out.'),
  profile: profileInput
    .prefault({})
    .describe('Fields that are left out take their default; fields not named here are ignored.'),
  given: z
    .array(givenInput)
    .max(taskIds.length)
    .default([])
    .describe('What is done already. Of several entries for one task the last one counts.'),
  approvedStages: listOf(STAGE_IDS).describe('Stages that an advisor has approved.'),
})

const rangeAnswer = z.object({
  half: z.int().describe('Working days that half of firms need at most, from the day asked for.'),
  halfDay: z.iso.date(),
  most: z.int().describe('Working days that nine of ten need at most.'),
  mostDay: z.iso.date(),
})

const moveAnswer = z.object({
  kind: z.enum(['task', 'submit', 'application']),
  task: z.string().nullable(),
  stage: z.enum(STAGE_IDS).nullable(),
})

const taskCountAnswer = z
  .object({
    required: z.int(),
    optional: z.int(),
    afterRelease: z.int().describe('Has to be done, but is due only after the release.'),
    done: z.int().describe('Of the required ones, those that an advisor has accepted.'),
  })
  .describe('Every task of the list is in one of the first three.')

const countAnswer = z.object({
  tasks: taskCountAnswer.extend({
    notNow: z.int().describe('Tasks of the day that do not apply as long as the answers stay as they are.'),
  }),
  documents: z.object({
    required: z.array(z.string()).describe('Types of documents that have to be given.'),
    onRequest: z.array(z.string()).describe('Types that are asked for in some cases.'),
  }),
})

export const roadmapAnswer = z.object({
  asOf: z.iso.date(),
  catalogueVersion: z.string(),
  counts: countAnswer,
  stages: z.array(
    z.object({
      id: z.enum(STAGE_IDS),
      counts: taskCountAnswer,
      tasks: z.array(
        z.object({
          id: z.string().describe('Id of the reference step, for example S05.'),
          title: z.string().describe('In the language of Accept-Language: zh-CN or en.'),
          state: z.enum(STATUS_WORDS).describe('The same word as on the pages of the portal.'),
          reason: z.object({
            code: z
              .string()
              .describe(
                'For example none, blocked_by, after_release, unsettled, stage_not_open, stage_incomplete, stage_ready.',
              ),
            text: z.string().describe('The same sentence as on the pages, in the language of Accept-Language.'),
            tasks: z.array(z.string()),
            stage: z.enum(STAGE_IDS).nullable(),
          }),
          next: moveAnswer.nullable().describe('Where to act: on a task, by submitting a stage, on a submission.'),
          blockedBy: z
            .array(z.string())
            .describe(
              'Tasks of this roadmap that are usually done first; nothing has to wait for them but the note that it was filed.',
            ),
          because: z
            .array(z.string())
            .describe('The answers that put the task here, for example tracks:used_car; empty: every firm has it.'),
          rules: z.array(z.string()).describe('Ids of the rules behind it that are in force on the day.'),
          authorities: z.array(z.object({ id: z.string(), name: z.string() })).describe('Who is in charge on the day.'),
          documents: z.array(z.string()).describe('Types of documents asked for on the day.'),
        }),
      ),
    }),
  ),
  forecast: rangeAnswer
    .extend({
      stages: z.array(rangeAnswer.extend({ id: z.enum(STAGE_IDS) })).describe('Approval of each stage.'),
      path: z
        .array(z.object({ task: z.string(), half: z.int(), most: z.int(), basis: z.enum(['stated', 'measured']) }))
        .describe(
          'The steps that decide how long it takes; steps of the portal alone and the advisors’ answers are in half, but not in this list.',
        ),
      meanwhile: z.array(z.string()).describe('Tasks that can be done at the same time.'),
    })
    .nullable()
    .describe('Until an advisor has confirmed the first declaration; the same as on the pages. Null: nothing is left.'),
  retired: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      retiredOn: z.iso.date(),
      rule: z.string().nullable().describe('Id of the rule that abolished it.'),
    }),
  ),
})

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional().describe('A sentence in the language of Accept-Language: zh-CN or en.'),
  errors: z.array(z.object({ path: z.string(), reason: z.string(), code: z.string().optional() })).optional(),
})

export type RoadmapInput = z.output<typeof roadmapInput>
