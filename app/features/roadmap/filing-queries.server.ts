// What stands between a firm and "filed, waiting for the authority", in words. The rule is domain/application/task-status.ts.
import type { Filing } from '~/domain/application/task-status'
import { findTask } from '~/domain/catalogue/catalogue'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

/** The tasks that come first, or the answers and documents that are missing, as one list. */
export function namesBeforeFiling(filing: Filing, language: Language): string {
  const t = translator(language)
  const quoted = (title: string) => t('roadmap:quoted', { title })
  switch (filing.code) {
    case 'blocked_by':
      return formatList(
        language,
        filing.tasks.map((id) => quoted(t(`catalogue:tasks.${id}.title`))),
      )
    case 'missing':
      return formatList(
        language,
        filing.items.map((itemId) => quoted(itemTitle(itemId, language))),
      )
    default:
      return ''
  }
}

export function itemTitle(itemId: string, language: Language): string {
  const t = translator(language)
  const [taskId = '', ...rest] = itemId.split('.')
  if (findTask(taskId)?.tool === rest[0]) return t(`catalogue:tasks.${taskId}.tool`)
  if (rest[0] === 'doc') return t(`catalogue:documents.${rest[1] ?? ''}.title`)
  return t(`catalogue:tasks.${taskId}.fields.${rest.join('.')}.label`)
}
