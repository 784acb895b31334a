// Forms about one's own personal data.
import { z } from 'zod'
import { CONSENT_PURPOSES } from '~/domain/access/consents'
import { choice } from '~/ui/form/text-rules'

const isSure = z.literal('yes', { error: 'privacy:own.sureMissing' })

export const privacySchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('give'), purpose: choice(CONSENT_PURPOSES) }),
  z.object({ intent: z.literal('withdraw'), purpose: choice(CONSENT_PURPOSES) }),
  z.object({ intent: z.literal('close'), isSure }),
])

export const closeFirmSchema = z.object({ intent: z.literal('close'), isSure })
