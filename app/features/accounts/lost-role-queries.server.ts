// The answer to somebody whose role in the firm is too small, or gone. If a form was open when the role changed, the page has no such form any
// more: what was typed is read to be given back, never to be acted upon.
import type { FirmRole } from '~/domain/access/scopes'
import { gatherLines } from '~/domain/shared/lines'
import { textsToCopy } from '~/domain/shared/texts-to-copy'
import { languageOf, translator } from '~/i18n/i18n.server'
import type { ReturnedText } from '~/i18n/returned-text'
import { FormBody } from '~/server/form-body.server'
import { notFound, typedValues } from '~/server/http.server'

export async function roleTooSmall(request: Request, role: FirmRole): Promise<Response> {
  const init = { status: 403, statusText: 'Forbidden' }
  if (request.method !== 'POST') return new Response('Forbidden', init)
  const heading = `common:errors.lostRole.${role === 'viewer' ? 'viewer' : 'editor'}` as const
  return givenBack(request, { heading, texts: textsToCopy(await sentText(request)) }, init)
}

/** To whoever is no member, of this firm or of one that never was: the answer is the same and tells nothing of it. */
export async function noMember(request: Request): Promise<Response> {
  if (request.method !== 'POST') return notFound()
  const texts = textsToCopy(await sentText(request))
  if (texts.length === 0) return notFound()
  return givenBack(request, { heading: 'common:errors.lostRole.none', texts }, { status: 404, statusText: 'Not Found' })
}

// Where a page sends a file by itself it shows no other page, but a sentence.
function givenBack(request: Request, returned: ReturnedText, init: ResponseInit): Response {
  return Response.json({ ...returned, problem: translator(languageOf(request))(returned.heading) }, init)
}

/** What was typed, by field; of a form with files or a broken one, whatever of it came whole. */
async function sentText(request: Request): Promise<Record<string, string[]>> {
  if (request.bodyUsed) return {}
  const body = new FormBody(request)
  const read = await body.read(null)
  await body.discard()
  const form = read.ok ? read.value : await body.texts()
  gatherLines(form)
  return typedValues(form)
}
