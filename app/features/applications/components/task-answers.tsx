import type { ReadableItem, ReadableTask } from '~/domain/application/readable'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { SummaryList } from '~/ui/data/summary-list'

type TaskAnswersProps = {
  readonly task: ReadableTask
  readonly firmId: string
  /** By item. */
  readonly changeTo?: Readonly<Record<string, string>>
  readonly acceptedItemIds?: readonly string[]
}

/** What a firm gave for one task, question by question. */
export function TaskAnswers({ task, firmId, changeTo, acceptedItemIds = [] }: TaskAnswersProps) {
  const t = useTranslate()
  return (
    <section className="mb-10">
      <h2 className="border-b-2 border-ink pb-2 text-lead">{task.title}</h2>
      <SummaryList
        rows={task.items.map((item) => ({
          label: item.label,
          value: <ItemValue item={item} firmId={firmId} />,
          changeTo: changeTo?.[item.itemId],
          note:
            acceptedItemIds.includes(item.itemId) && !item.isEmpty ? (
              <span className="text-done">{t('applications:page.accepted')}</span>
            ) : undefined,
        }))}
      />
    </section>
  )
}

type ItemValueProps = { readonly item: Pick<ReadableItem, 'lines' | 'file' | 'isEmpty'>; readonly firmId: string }

/** The answer itself: as typed, the file with its size, or that nothing was given. */
export function ItemValue({ item, firmId }: ItemValueProps) {
  const t = useTranslate()
  const language = useLanguage()
  const format = useFormat()
  if (item.isEmpty) return <span className="text-ink-faint">{t('common:notProvided')}</span>
  if (item.file)
    return (
      <a href={paths.firm.document(firmId, item.file.versionId)} download className="[overflow-wrap:anywhere]">
        <bdi lang={language}>
          {t('applications:documentFile', { name: item.file.filename, size: format.fileSize(item.file.sizeBytes) })}
        </bdi>
      </a>
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
