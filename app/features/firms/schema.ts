// Forms of firms: profile, asking for access, people.
import { z } from 'zod'
import { FIRM_ROLES } from '~/domain/access/scopes'
import { leftmostProblem, normaliseCreditCode } from '~/domain/firm/credit-code'
import { TAKE_BACK_REASONS } from '~/domain/firm/taking-back'
import { WISHES } from '~/domain/firm/profile'
import { tidyText } from '~/domain/shared/typed-text'
import { findSchemaMessage, schemaMessage } from '~/i18n/form-reply'
import {
  chineseLine,
  choice,
  choices,
  emailAddress,
  latinLine,
  optionalParagraph,
  paragraph,
} from '~/ui/form/text-rules'
import { profileFields } from './profile-fields'

/** Longer than any code with spaces between its characters; what is wrong with a code is said by the domain. */
const creditCode = z
  .string({ error: 'firms:creditCode.empty' })
  .max(60, { error: schemaMessage({ key: 'forms:tooLong', values: { max: 60 } }), abort: true })
  .overwrite(normaliseCreditCode)
  .min(1, { error: 'firms:creditCode.empty', abort: true })

/** The same rule as the command's, so that a slip is named while the licence is still at hand. */
const checkedCreditCode = creditCode.superRefine((text, context) => {
  const problem = leftmostProblem(text)
  if (!problem) return
  const { code, ...values } = problem
  context.addIssue({ code: 'custom', message: schemaMessage({ key: `refusals:firms.creditCode.${code}`, values }) })
})

export const profileSchema = z.object({
  creditCode: checkedCreditCode,
  nameZh: chineseLine({ max: 120, empty: 'firms:nameZh.empty' }),
  nameEn: latinLine({ max: 160, empty: 'firms:nameEn.empty' }),
  segment: profileFields.segment,
  ownership: profileFields.ownership,
  district: profileFields.district,
  tracks: profileFields.tracks,
  sells: paragraph({ max: 1000, empty: 'firms:sells.empty' }),
  hasOwnBrand: profileFields.hasOwnBrand,
  productFlags: profileFields.productFlags,
  sellingWays: profileFields.sellingWays,
  wishes: choices(WISHES),
  targetRegions: profileFields.targetRegions,
})
export type ProfileInput = z.output<typeof profileSchema>

export const requestAccessSchema = z.object({ creditCode, message: optionalParagraph({ max: 500 }) })

const role = choice(FIRM_ROLES)
const userId = z
  .string({ error: 'forms:invalid' })
  .min(1, { error: 'forms:invalid' })
  .max(64, { error: 'forms:invalid' })
const id = z.uuid({ error: 'forms:invalid' })

export const peopleSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('invite'), email: emailAddress(), role }),
  z.object({ intent: z.literal('revoke'), invitationId: id }),
  z.object({ intent: z.literal('set_role'), userId, role, shownRole: role.optional() }),
  z.object({ intent: z.literal('remove'), userId, shownRole: role.optional() }),
  z.object({ intent: z.literal('grant'), accessRequestId: id, role }),
  z.object({ intent: z.literal('decline'), accessRequestId: id }),
])
export type PeopleInput = z.output<typeof peopleSchema>

export const takingBackSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take_back'), firmId: id, reason: choice(TAKE_BACK_REASONS) }),
  z.object({ intent: z.literal('give_back'), firmId: id }),
])
export type TakingBackInput = z.output<typeof takingBackSchema>

const HOLDING_CHANGES = ['take_back', 'give_back'] as const
export type HoldingChange = (typeof HOLDING_CHANGES)[number]

/** What the address of the page asks for; nonsense asks for nothing. */
export function readFirmPlace(query: URLSearchParams) {
  const asked = query.get('code')
  const parsed = asked === null ? null : checkedCreditCode.safeParse(asked)
  const issue = parsed?.error?.issues[0]
  return {
    code: tidyText((asked ?? '').slice(0, 60)),
    /** Why nothing was looked for. */
    problem: issue ? (findSchemaMessage(issue.message) ?? { key: 'forms:invalid' as const }) : null,
    asked: HOLDING_CHANGES.find((change) => change === query.get('ask')) ?? null,
    askedFirmId: query.get('firm'),
    done: HOLDING_CHANGES.find((change) => change === query.get('done')) ?? null,
  }
}
