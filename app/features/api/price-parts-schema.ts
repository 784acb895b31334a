// What stands beside every price that a machine is answered: what is closed, left out, odd or doubted.
import { z } from 'zod'
import { DOUBT_IDS } from '~/domain/costing/doubt-ids'
import { NOT_COUNTED } from '~/domain/duty/not-counted'
import { ODD_INPUTS } from '~/domain/costing/odd-inputs'
import { gatesAnswer } from './fit-schema'

/** Null: no code was sent, so nobody can say. */
export const gates = gatesAnswer.nullable()

/** Null: nothing that is known to exist is left out, or no code was sent. */
export const notCounted = z
  .object({
    ids: z.array(z.enum(NOT_COUNTED)),
    figures: z.array(z.string()).describe('Those that are not the whole: landed; under DDP quote, cash, margin too.'),
    reason: z.string(),
  })
  .nullable()
  .describe('Duties that can come on top and have no figure. Null: none is known, or no code was sent.')

export const odd = z
  .array(z.object({ id: z.enum(ODD_INPUTS), reason: z.string() }))
  .describe('What was sent and is seldom meant, such as CIF without freight. Nothing is refused for it.')

export const doubts = z
  .array(z.object({ id: z.enum(DOUBT_IDS), path: z.string(), reason: z.string() }))
  .describe(
    'Inputs that can hardly be right, and are computed with all the same: a refund rate above what the code gets back on the day (above), ' +
      'or from a coming day on (falls); a rate of exchange far from its level, as one for a hundred units is (rate).',
  )
