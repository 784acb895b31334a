import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { Notice } from '~/ui/feedback/notice'
import type { CasePage } from '../case-queries.server'
import { noteName } from './names'

type Props = { readonly page: Pick<CasePage, 'tasks' | 'allowed'>; readonly reply: FormReply | undefined }

/** What was written in a form that is not there any more, because the case was decided or handed over meanwhile. */
export function TypedNotes({ page, reply }: Props) {
  const t = useTranslate()
  const items = page.tasks.flatMap((task) => task.items)
  const notes = [
    ...items.map(({ itemId, label }) => [label, reply?.values[noteName(itemId)]?.[0] ?? ''] as const),
    [t('reviews:case.summary'), reply?.values.summary?.[0] ?? ''] as const,
  ].filter(([, text]) => text.trim() !== '')
  // Where the case can be claimed, its form says what was refused.
  const said = page.allowed.includes('claim') ? null : <GeneralErrors reply={reply} />
  if (notes.length === 0) return said
  return (
    <>
      {said}
      <Notice tone="warn" heading={t('verdicts:meanwhile.typed')}>
        <p>{t('verdicts:meanwhile.typedLead')}</p>
        <dl>
          {notes.map(([label, text]) => (
            <div key={label} className="mt-2">
              <dt className="font-semibold">{label}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    </>
  )
}
