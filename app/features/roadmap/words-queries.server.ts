// What every sentence of the roadmap needs: the reader's language, and whose pages its links lead to.
import type { FirmScope } from '~/domain/access/scopes'
import { inLanguage } from '~/domain/shared/in-language'
import { formatDate } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'

export type Words = {
  readonly t: Translate
  readonly scope: FirmScope
  readonly date: (day: string | Date) => string
  /** One after the other; Chinese sentences have no space between them. */
  readonly sentences: (parts: readonly (string | null | false | undefined)[]) => string
}

export function wordsFor(scope: FirmScope): Words {
  const gap = inLanguage(scope.language, { zh: '', en: ' ' })
  return {
    t: translator(scope.language),
    scope,
    date: (day) => formatDate(scope.language, day),
    sentences: (parts) => parts.filter(Boolean).join(gap),
  }
}
