import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { EmptyState } from '~/ui/feedback/empty-state'
import type { NotesPage } from '../note-queries.server'

export function NoteList({ notes }: Pick<NotesPage, 'notes'>) {
  const t = useTranslate()
  const format = useFormat()
  if (notes.length === 0)
    return <EmptyState heading={t('threads:notes.empty')}>{t('threads:notes.emptyLead')}</EmptyState>
  return (
    <section aria-label={t('threads:notes.list')}>
      <ol>
        {notes.map((note, index) => (
          <li
            key={note.id}
            id={index === notes.length - 1 ? 'latest' : undefined}
            className="scroll-mt-4 border-b-2 border-dashed border-line-strong py-4"
          >
            <p className="flex flex-wrap items-baseline gap-x-3">
              <strong className="font-semibold">{note.isOwn ? t('threads:you') : note.author}</strong>
              <time dateTime={note.at} className="text-small text-ink-soft sm:ms-auto">
                {format.dateTime(note.at)}
              </time>
            </p>
            {note.item && <p className="mt-1 text-small text-ink-soft">{t('threads:about', { item: note.item })}</p>}
            <WrittenText text={note.text} language={note.language} className="mt-2" />
          </li>
        ))}
      </ol>
    </section>
  )
}
