import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { WrittenText } from '~/ui/data/written-text'
import { StatusTag } from '~/ui/feedback/status-tag'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import type { QuestionLine } from '../question-queries.server'

/** What firms asked outside their cases; what nobody answers yet can be claimed. */
export function QuestionTable({ lines }: { readonly lines: readonly QuestionLine[] }) {
  const t = useTranslate()
  const format = useFormat()
  const columns: readonly Column<QuestionLine>[] = [
    { id: 'firm', heading: t('threads:questions.firm'), isRowHeading: true, cell: (line) => <Firm line={line} /> },
    { id: 'last', heading: t('threads:questions.last'), cell: (line) => <Excerpt line={line} /> },
    { id: 'since', heading: t('threads:questions.since'), cell: ({ at }) => format.dateTime(at) },
    { id: 'who', heading: t('threads:questions.who'), cell: (line) => <Answerer line={line} /> },
  ]
  return (
    <DataTable caption={t('threads:questions.title')} columns={columns} rows={lines} rowKey={(line) => line.firmId} />
  )
}

function Firm({ line: { to, firm, city, unread } }: { readonly line: QuestionLine }) {
  const t = useTranslate()
  return (
    <>
      <Link to={to} className="inline-block py-0.5">
        {firm}
      </Link>
      <span className="block text-small font-normal text-ink-soft">{city}</span>
      {unread > 0 && <StatusTag tone="yours">{t('threads:links.unread', { count: unread })}</StatusTag>}
    </>
  )
}

function Excerpt({ line: { excerpt, isWaiting } }: { readonly line: QuestionLine }) {
  const t = useTranslate()
  return (
    <>
      {!isWaiting && <span className="block text-small text-ink-soft">{t('threads:questions.answered')}</span>}
      <WrittenText {...excerpt} />
    </>
  )
}

function Answerer({ line }: { readonly line: QuestionLine }) {
  const t = useTranslate()
  const { firmId, firm, answerer, hasCase, mayClaim, mayRelease } = line
  const act = mayClaim ? 'claim' : mayRelease ? 'release' : null
  return (
    <>
      <span className="block">{answerer ?? t('threads:questions.nobody')}</span>
      {hasCase && <span className="block text-small text-ink-soft">{t('threads:questions.holdsCase')}</span>}
      {act && (
        <RowForm intent={act} fields={{ firmId }}>
          <RowButton name={t(`threads:questions.${act}For`, { firm })}>{t(`threads:questions.${act}`)}</RowButton>
        </RowForm>
      )}
    </>
  )
}
