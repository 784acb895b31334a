// What a session keeps sealed for a few minutes: the secret of a device that is not confirmed yet, or backup codes that were just
// made. It belongs to the session, so that it ends with it and nobody else who is signed in as the person reads it.
import { z } from 'zod'
import { seal, unseal } from '~/server/sealed-text.server'
import { openDataKeys, requireDataKeys } from './data-key-commands.server'

const MINUTES = { secret: 30, codes: 10 } as const

const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('secret'), secret: z.string(), at: z.number() }),
  z.object({ kind: z.literal('codes'), codes: z.array(z.string()), at: z.number() }),
])
export type Draft = z.output<typeof draftSchema>
type NewDraft =
  { readonly kind: 'secret'; readonly secret: string } | { readonly kind: 'codes'; readonly codes: string[] }

export async function sealDraft(draft: NewDraft, now: Date): Promise<string> {
  const keys = await requireDataKeys(now)
  return seal(keys.of('second_factor_drafts'), JSON.stringify({ ...draft, at: now.getTime() }))
}

/** Null when there is none, or none any more. */
export async function openDraft(sealed: string | null | undefined, now: Date): Promise<Draft | null> {
  const keys = sealed ? await openDataKeys(now) : null
  const text = sealed && keys ? await unseal(keys.of('second_factor_drafts'), sealed) : null
  if (!text) return null
  const draft = draftSchema.parse(JSON.parse(text))
  return now.getTime() - draft.at < MINUTES[draft.kind] * 60_000 ? draft : null
}
