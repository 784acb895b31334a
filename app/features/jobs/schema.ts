import { z } from 'zod'
import { JOB_TASKS } from '~/domain/jobs/failed-jobs'

/** Number of a job, as the database counts them. */
const jobId = z.string({ error: 'forms:invalid' }).regex(/^[1-9]\d{0,17}$/, { error: 'forms:invalid' })

export const failedJobSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('retry'), jobId }),
    z.object({ intent: z.literal('discard'), jobId }),
    z.object({ intent: z.literal('retry_all'), task: z.enum(JOB_TASKS, { error: 'forms:invalid' }) }),
  ],
  { error: 'forms:invalid' },
)
export type FailedJobInput = z.output<typeof failedJobSchema>

/** Number of a page of the list, as it stands in an address; anything else is the first. */
export function readPage(typed: string | null): number {
  return /^[1-9]\d{0,5}$/.test(typed ?? '') ? Number(typed) : 1
}
