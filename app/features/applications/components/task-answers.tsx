import type { ReadableItem, ReadableTask } from '~/domain/application/readable'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { SummaryList } from '~/ui/data/summary-list'

type TaskAnswersProps = {
  readonly task: ReadableTask
  /** By item. */
  readonly changeTo?: Readonly<Record<string, string>>
  readonly acceptedItemIds?: readonly string[]
}

/** What a firm gave for one task, question by question. */
export function TaskAnswers({ task, changeTo, acceptedItemIds = [] }: TaskAnswersProps) {
  const t = useTranslate()
  return (
    <section className="mb-10">
      <h2 className="border-b-2 border-ink pb-2 text-lead">{task.title}</h2>
      <SummaryList
        rows={task.items.map((item) => ({
          label: item.label,
          value: <ItemValue item={item} />,
          changeTo: changeTo?.[item.itemId],
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
