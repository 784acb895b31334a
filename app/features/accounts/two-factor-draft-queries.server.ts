import { z } from 'zod'
import { unseal } from '~/server/sealed-text.server'
import { findDataKeys } from './data-key-queries.server'

const MINUTES = { secret: 30, codes: 10 } as const

const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('secret'), secret: z.string(), at: z.number() }),
  z.object({ kind: z.literal('codes'), codes: z.array(z.string()), at: z.number() }),
])

export type Draft = z.output<typeof draftSchema>

/** Null when there is none, or none any more. */
export async function openDraft(sealed: string | null | undefined, now: Date): Promise<Draft | null> {
  const keys = sealed ? await findDataKeys() : null
  const text = sealed && keys ? await unseal(keys.of('second_factor_drafts'), sealed) : null
  if (!text) return null
  const draft = draftSchema.parse(JSON.parse(text))
  return now.getTime() - draft.at < MINUTES[draft.kind] * 60_000 ? draft : null
}
