import { Form, Link } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Fold } from '~/ui/layout/fold'
import type { CaseView, ComparedCase } from '../case-queries.server'
import { isSameSummary, toldWords } from '../price-words-view'
import { SAVE_FORM } from './price-form-state'

/** As many as fit side by side. */
export const MOST_COMPARED = 3

type SaveProps = { readonly query: string; readonly reply: FormReply | undefined }

/** Keeps the price that the page shows. */
export function SavePrice({ query, reply }: SaveProps) {
  const t = useTranslate()
  return (
    <PageForm id={SAVE_FORM} reply={reply}>
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
  readonly compared: readonly ComparedCase[]
  /** What the boxes of the page hold: it stays while prices are put side by side. */
  readonly query: string
  readonly base: string
  readonly mayEdit: boolean
}

/** The prices that were saved, what the rules of today say of them, and three of them side by side. */
export function CaseList({ cases, compared, query, base, mayEdit }: CaseListProps) {
  const t = useTranslate()
  const changed = cases.filter((one) => !isSame(one)).length
  if (cases.length === 0) return <p className="py-4 text-ink-soft print:hidden">{t('price:cases.none')}</p>
  return (
    <>
      {cases.length > 1 && (
        <Fold
          label={t('price:cases.compareHeading')}
          end={compared.length > 1 ? undefined : t('price:cases.compareEnd', { most: MOST_COMPARED })}
          isOpen={compared.length > 1}
        >
          <CompareForm cases={cases} compared={compared} query={query} base={base} />
          {compared.length > 1 && <Compared cases={compared} />}
        </Fold>
      )}
      <div className="print:hidden">
        <Fold
          label={t('price:cases.heading')}
          end={
            changed === 0
              ? t('price:cases.count', { cases: cases.length })
              : t('price:cases.countChanged', { cases: cases.length, changed })
          }
          isOpen={changed > 0}
        >
          <ul>
            {cases.map((one) => (
              <Saved key={one.id} one={one} base={base} mayEdit={mayEdit} />
            ))}
          </ul>
        </Fold>
      </div>
    </>
  )
}

function isSame({ then, today }: CaseView): boolean {
  return today !== null && isSameSummary(then, today)
}

type SavedProps = { readonly one: CaseView; readonly base: string; readonly mayEdit: boolean }

function Saved({ one, base, mayEdit }: SavedProps) {
  const t = useTranslate()
  const { dateTime } = useFormat()
  const { then, today, doubts } = one
  const isUnchanged = isSame(one)
  const words = useMoneyWords()
  return (
    <li className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line py-3 first:pt-0 last:border-0">
      <div className="min-w-0 flex-1 basis-72">
        <Link to={`${base}?${one.query}`} className="font-semibold">
          {one.name}
        </Link>{' '}
        <span>
          {one.market} · {words(then.price)} {then.term} · {then.margin}%
        </span>
        <span className="block text-small text-ink-soft">
          {t('price:cases.by', { who: one.who, when: dateTime(one.at) })}
        </span>
        <span className={`block text-small ${isUnchanged ? 'text-ink-soft' : 'text-theirs'}`}>
          {isUnchanged
            ? t('price:cases.same')
            : today
              ? t(today.term === '' ? 'price:cases.changedParcel' : 'price:cases.changed', {
                  ...{ quote: words(today.price), landed: words(today.landed), profit: words(today.profit) },
                })
              : t('price:cases.cannot')}
        </span>
        {doubts.map((text) => (
          <span key={text} className="block text-small text-theirs">
            {text}
          </span>
        ))}
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

type CompareProps = Pick<CaseListProps, 'cases' | 'compared' | 'query' | 'base'>

function CompareForm({ cases, compared, query, base }: CompareProps) {
  const t = useTranslate()
  return (
    <form method="get" action={base} className="print:hidden">
      {[...new URLSearchParams(query)].map(([name, value], at) =>
        name === 'compare' || name === 'done' ? null : <input key={at} type="hidden" name={name} value={value} />,
      )}
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <legend className="text-small text-ink-soft">{t('price:cases.choose', { most: MOST_COMPARED })}</legend>
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

function useMoneyWords(): (text: string) => string {
  const t = useTranslate()
  const language = useLanguage()
  return (text) => (text ? toldWords(language, text) : t('price:cases.unknown'))
}

const ROWS = ['price', 'landed', 'profit', 'margin', 'notCounted', 'today'] as const

function Compared({ cases }: { readonly cases: readonly ComparedCase[] }) {
  const t = useTranslate()
  const words = useMoneyWords()
  const rows = ROWS.filter((row) => row !== 'notCounted' || cases.some(({ notCounted }) => notCounted !== null))
  const cell = (row: (typeof ROWS)[number], one: ComparedCase) => {
    const { then, today, notCounted } = one
    if (row === 'notCounted') return notCounted === null ? '–' : <span className="text-theirs">{notCounted}</span>
    if (row === 'margin') return then.margin ? `${then.margin}%` : '–'
    if (row === 'price') return `${words(then.price)} ${then.term}`
    // A parcel has no landed cost.
    if (row === 'landed' && then.term === '') return '–'
    if (row !== 'today') return words(then[row])
    if (isSame(one)) return t('price:cases.todaySame')
    return <span className="text-theirs">{today ? words(today.price) : t('price:cases.todayNone')}</span>
  }
  return (
    <div className="mt-4">
      <DataTable
        caption={t('price:cases.compareHeading')}
        rows={rows}
        rowKey={(row) => row}
        columns={[
          {
            id: 'row',
            heading: t('price:cases.then'),
            isRowHeading: true,
            cell: (row) => t(`price:cases.rows.${row}`),
          },
          ...cases.map((one) => ({
            ...{ id: one.id, heading: one.name, label: one.name, kind: 'number' as const },
            cell: (row: (typeof ROWS)[number]) => cell(row, one),
          })),
        ]}
      />
    </div>
  )
}
