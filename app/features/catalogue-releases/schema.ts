import { z } from 'zod'

/** Publishing a release, by the version the administrator has seen. */
export const publishSchema = z.object({
  intent: z.literal('publish', { error: 'forms:invalid' }),
  version: z.string({ error: 'forms:invalid' }).regex(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/, { error: 'forms:invalid' }),
})

/** Taking a notice off the roadmap. */
export const noticeSchema = z.object({
  intent: z.literal('put_away', { error: 'forms:invalid' }),
  noticeId: z.uuid({ error: 'forms:invalid' }),
})

/** Number of a page of a list, as it stands in an address; anything else is the first. */
export function readPage(typed: string | null): number {
  return /^[1-9]\d{0,5}$/.test(typed ?? '') ? Number(typed) : 1
}
