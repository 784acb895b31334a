// What a session keeps sealed for a few minutes: the secret of a device that is not confirmed yet, or backup codes that were just
// made. It belongs to the session, so that it ends with it and nobody else who is signed in as the person reads it.
import { seal } from '~/server/sealed-text.server'
import { requireDataKeys } from './data-key-commands.server'

type NewDraft =
  { readonly kind: 'secret'; readonly secret: string } | { readonly kind: 'codes'; readonly codes: string[] }

export async function sealDraft(draft: NewDraft, now: Date): Promise<string> {
  const keys = await requireDataKeys(now)
  return seal(keys.of('second_factor_drafts'), JSON.stringify({ ...draft, at: now.getTime() }))
}
