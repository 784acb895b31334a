import { Link } from '@remix-run/react'
import type { ReadableItem, ReadableTask } from '~/domain/application/readable'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { SummaryList } from '~/ui/data/summary-list'

type TaskAnswersProps = {
  readonly task: ReadableTask
  readonly changeTo?: string
  readonly acceptedItemIds?: readonly string[]
}

/** What a firm gave for one task, question by question. */
export function TaskAnswers({ task, changeTo, acceptedItemIds = [] }: TaskAnswersProps) {
  const t = useTranslate()
  return (
    <section className="mb-10">
      <div className="flex flex-wrap items-baseline gap-x-4 border-b-2 border-ink pb-2">
        <h2 className="text-lead">{task.title}</h2>
        {changeTo && (
          <Link
            to={changeTo}
            aria-label={t('common:actions.changeField', { field: task.title })}
            className="ms-auto inline-block py-0.5 print:hidden"
          >
            {t('common:actions.change')}
          </Link>
        )}
      </div>
      <SummaryList
        rows={task.items.map((item) => ({
          label: item.label,
          value: <ItemValue item={item} />,
          note: acceptedItemIds.includes(item.itemId) ? (
            <span className="text-done">{t('applications:page.accepted')}</span>
          ) : undefined,
        }))}
      />
    </section>
  )
}

/** The answer itself: as typed, the file with its size, or that nothing was given. */
export function ItemValue({ item }: { readonly item: Pick<ReadableItem, 'lines' | 'file' | 'isEmpty'> }) {
  const t = useTranslate()
  const language = useLanguage()
  const format = useFormat()
  if (item.isEmpty) return <span className="text-ink-faint">{t('common:notProvided')}</span>
  if (item.file)
    return (
      <bdi lang={language}>
        {t('applications:documentFile', { name: item.file.filename, size: format.fileSize(item.file.sizeBytes) })}
      </bdi>
    )
  return (
    <>
      {item.lines.map((line, index) => (
        <bdi key={index} className="block whitespace-pre-wrap">
          {line}
        </bdi>
      ))}
    </>
  )
}
