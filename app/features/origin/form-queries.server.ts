// Reads the boxes of a self-check, sent by a form or standing in an address.
import { originFaults, type OriginFault, type OriginTexts } from '~/domain/duty/origin-form'
import type { AgreementId } from '~/domain/duty/types'
import type { IsoDate } from '~/domain/shared/dates'
import { gatherLines, LINES_BUTTON } from '~/domain/shared/lines'
import { ok, refused, type Result } from '~/domain/shared/result'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { parseForm, typedValues } from '~/server/http.server'
import { originSchema } from './schema'

export type ReadOrigin = { readonly agreement: AgreementId; readonly texts: OriginTexts }
type At = { readonly language: Language; readonly today: IsoDate }

/** A line more or less is a reply without errors: the page comes back as it was typed, and nothing is kept. */
export function readOrigin(form: FormData, { language, today }: At): Result<ReadOrigin, FormReply> {
  const isAboutLines = form.has(LINES_BUTTON)
  gatherLines(form)
  const values = typedValues(form)
  if (isAboutLines) return refused({ errors: [], values })
  const parsed = parseForm(form, originSchema)
  if (!parsed.ok) return parsed
  const { agreement, ...texts } = parsed.value
  const faults = originFaults(texts, today)
  if (faults.length > 0) return refused({ errors: faultErrors(faults, language), values })
  return ok({ agreement, texts })
}

export function faultErrors(faults: readonly OriginFault[], language: Language): FormReply['errors'] {
  const t = translator(language)
  return faults.map(({ field, code, line }) => ({
    field,
    message:
      line === undefined
        ? { key: `origin:fault.${code}` }
        : { key: 'origin:fault.inLine', values: { line, problem: t(`origin:fault.${code}`) } },
  }))
}
