import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { Fold } from '~/ui/layout/fold'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import type { ApiPage, FieldView, Note } from '../page-queries.server'

/** What machines may ask: how, how much, what for, and what comes back. */
export function ApiArticle({ page }: { readonly page: ApiPage }) {
  const t = useTranslate()
  const format = useFormat()
  const { lead, address, limits, operations, errors } = page
  return (
    <article>
      <PageHeading lead={<Said note={lead} />}>{t('api:title')}</PageHeading>
      <p className="max-w-measure">
        <a href={paths.openApi()}>{t('api:machine')}</a>
      </p>
      <SectionHeading>{t('api:how.heading')}</SectionHeading>
      <ul className="mt-3 max-w-measure list-disc space-y-1 ps-5">
        <li>{t('api:how.address', { address })}</li>
        <li>{t('api:how.language')}</li>
        <li>
          {t('api:how.limits', { requests: format.number(limits.requests), size: format.number(limits.kilobytes) })}
        </li>
        <li>{t('api:how.units')}</li>
        <li>{t('api:how.unknown')}</li>
        <li>{t('api:how.strict')}</li>
      </ul>
      <ul aria-label={t('api:operations')} className="mt-6 space-y-1">
        {operations.map(({ id, method, path, summary }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              <code>
                {method} {path}
              </code>
            </a>{' '}
            <Said note={summary} />
          </li>
        ))}
      </ul>
      {operations.map((operation) => (
        <OperationPart key={operation.id} operation={operation} />
      ))}
      <div className="mt-12">
        <SectionHeading>{t('api:errors.heading')}</SectionHeading>
        <p className="mt-3 max-w-measure">{t('api:errors.lead')}</p>
        <DataTable
          caption={t('api:errors.heading')}
          rows={errors}
          rowKey={({ status }) => status}
          columns={[
            { id: 'status', heading: t('api:errors.status'), isRowHeading: true, cell: ({ status }) => status },
            { id: 'note', heading: t('api:errors.meaning'), cell: ({ note }) => <Said note={note} /> },
          ]}
        />
      </div>
    </article>
  )
}

function OperationPart({ operation }: { readonly operation: ApiPage['operations'][number] }) {
  const t = useTranslate()
  const { id, method, path, summary, description, parameters, body, answer, answerNote, errors, examples } = operation
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-6">
      <h2 id={id} className="text-lead break-words">
        <code>
          {method} {path}
        </code>
      </h2>
      <p className="mt-1 max-w-measure font-semibold">
        <Said note={summary} />
      </p>
      {description && (
        <p className="mt-2 max-w-measure">
          <Said note={description} />
        </p>
      )}
      {parameters.length > 0 && <Fields caption={t('api:parameters')} fields={parameters} />}
      {examples.map(({ name, text }) => (
        <Fold key={name} label={t('api:example')}>
          <pre
            role="region"
            aria-label={t('api:example')}
            tabIndex={0}
            className="overflow-x-auto bg-sea-soft p-4 text-small"
          >
            {text}
          </pre>
        </Fold>
      ))}
      {body.length > 0 && (
        <Fold label={t('api:body', { path })} end={body.length}>
          <Fields caption={t('api:body', { path })} fields={body} />
        </Fold>
      )}
      <Fold label={t('api:answer', { path })} end={answer.length}>
        {answerNote && (
          <p className="max-w-measure">
            <Said note={answerNote} />
          </p>
        )}
        <Fields caption={t('api:answer', { path })} fields={answer} />
      </Fold>
      <p className="mt-2 text-small text-ink-soft">{t('api:refuses', { statuses: errors.join(', ') })}</p>
    </section>
  )
}

function Fields({ caption, fields }: { readonly caption: string; readonly fields: readonly FieldView[] }) {
  const t = useTranslate()
  return (
    <DataTable
      caption={caption}
      rows={fields}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'name',
          heading: t('api:field'),
          isRowHeading: true,
          cell: ({ name, isRequired }) => (
            <>
              <code className="break-all">{name}</code>
              {isRequired && <span className="block text-small font-normal text-ink-soft">{t('api:required')}</span>}
            </>
          ),
        },
        {
          id: 'type',
          heading: t('api:type'),
          cell: ({ type }) => <code className="break-words text-small">{type}</code>,
        },
        { id: 'note', heading: t('api:meaning'), cell: ({ note }) => note && <Said note={note} /> },
      ]}
    />
  )
}

function Said({ note: { text, lang } }: { readonly note: Note }) {
  return <span lang={lang}>{text}</span>
}
