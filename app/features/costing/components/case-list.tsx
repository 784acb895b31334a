import { Form, Link } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionHeading } from '~/ui/layout/headings'
import type { CaseView } from '../case-queries.server'

type SaveProps = { readonly query: string; readonly reply: FormReply | undefined }

/** Keeps the price that the page shows. */
export function SavePrice({ query, reply }: SaveProps) {
  const t = useTranslate()
  return (
    <PageForm id="save-price" reply={reply}>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="case" value={query} />
      <div className="mt-6 flex flex-wrap items-end gap-x-4 print:hidden">
        <div className="min-w-56 flex-1">
          <TextField name="name" label={t('price:cases.name')} />
        </div>
        <div className="mb-6">
          <SubmitButton>{t('price:cases.save')}</SubmitButton>
        </div>
      </div>
    </PageForm>
  )
}

type CaseListProps = {
  readonly cases: readonly CaseView[]
  /** Up to three that stand side by side. */
  readonly compared: readonly CaseView[]
  readonly base: string
  readonly mayEdit: boolean
}

/** The prices that were saved, what the rules of today say of them, and three of them side by side. */
export function CaseList({ cases, compared, base, mayEdit }: CaseListProps) {
  const t = useTranslate()
  return (
    <section className="mt-10">
      <SectionHeading end={t('price:cases.count', { cases: cases.length })}>{t('price:cases.heading')}</SectionHeading>
      {cases.length === 0 && <p className="mt-3 text-ink-soft">{t('price:cases.none')}</p>}
      <ul>
        {cases.map((one) => (
          <Saved key={one.id} one={one} base={base} mayEdit={mayEdit} />
        ))}
      </ul>
      {cases.length > 1 && <CompareForm cases={cases} compared={compared} base={base} />}
      {compared.length > 1 && <Compared cases={compared} />}
    </section>
  )
}

type SavedProps = { readonly one: CaseView; readonly base: string; readonly mayEdit: boolean }

function Saved({ one, base, mayEdit }: SavedProps) {
  const t = useTranslate()
  const { dateTime } = useFormat()
  const { then, today } = one
  const isSame = today !== null && JSON.stringify(today) === JSON.stringify(sameOrder(then, today))
  return (
    <li className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-72">
        <Link to={`${base}?${one.query}`} className="font-semibold">
          {one.name}
        </Link>{' '}
        <span>
          {one.market} · {then.price} {then.term} · {then.margin}%
        </span>
        <span className="block text-small text-ink-soft">
          {t('price:cases.by', { who: one.who, when: dateTime(one.at) })}
        </span>
        <span className={`block text-small ${isSame ? 'text-ink-soft' : 'text-theirs'}`}>
          {isSame
            ? t('price:cases.same')
            : today
              ? t('price:cases.changed', { quote: today.price, landed: today.landed })
              : t('price:cases.cannot')}
        </span>
      </div>
      {mayEdit && (
        <Form method="post" className="print:hidden">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="caseId" value={one.id} />
          <SubmitButton tone="plain">
            {t('price:cases.remove')} <span className="sr-only">{one.name}</span>
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}

/** The database keeps the keys of its JSON in an order of its own. */
function sameOrder(then: CaseView['then'], today: CaseView['then']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(today).map((key) => [key, then[key as keyof typeof then]]))
}

function CompareForm({ cases, compared, base }: Pick<CaseListProps, 'cases' | 'compared' | 'base'>) {
  const t = useTranslate()
  return (
    <form method="get" action={base} className="mt-4 print:hidden">
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <legend className="font-semibold">{t('price:cases.compareHeading')}</legend>
        {cases.map(({ id, name }) => (
          <label key={id} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="compare"
              value={id}
              defaultChecked={compared.some((one) => one.id === id)}
              className="h-5 w-5"
            />
            {name}
          </label>
        ))}
        <SubmitButton tone="quiet">{t('price:cases.compare')}</SubmitButton>
      </fieldset>
    </form>
  )
}

const ROWS = ['price', 'landed', 'profit', 'margin'] as const

function Compared({ cases }: { readonly cases: readonly CaseView[] }) {
  const t = useTranslate()
  return (
    <div className="mt-4">
      <DataTable
        caption={t('price:cases.compareHeading')}
        rows={ROWS}
        rowKey={(row) => row}
        columns={[
          {
            id: 'row',
            heading: t('price:cases.then'),
            isRowHeading: true,
            cell: (row) => t(`price:cases.rows.${row}`),
          },
          ...cases.map(({ id, name, then }) => ({
            ...{ id, heading: name, label: name, kind: 'number' as const },
            cell: (row: (typeof ROWS)[number]) =>
              row === 'margin' && then.margin ? `${then.margin}%` : then[row] || '–',
          })),
        ]}
      />
    </div>
  )
}
