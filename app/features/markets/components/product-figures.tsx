import { Form } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { buttonStyle } from '~/ui/form/button-style'
import { SelectField } from '~/ui/form/select-field'
import type { ProductRankingPage } from '../product-page-queries.server'

type ProductFiguresProps = Pick<ProductRankingPage, 'weights' | 'carried' | 'rankedFrom'> & {
  readonly figures: NonNullable<ProductRankingPage['figures']>
}

/** The figures behind one market, each with its source; thirty-three such tables would be too heavy for a phone. */
export function ProductFigures({ figures, weights, carried, rankedFrom }: ProductFiguresProps) {
  const t = useTranslate()
  const { name, iso2, readings, total, lower, upper, options } = figures
  return (
    <>
      <p className="max-w-measure text-small text-ink-soft">{t('ranking:method.rule', { share: rankedFrom })}</p>
      <Form
        method="get"
        preventScrollReset
        action="#method"
        className="mt-4 flex flex-wrap items-end gap-4 print:hidden"
      >
        {[...carried, ...weights.map(({ criterion, weight }) => [criterion, String(weight)] as const)].map(
          ([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ),
        )}
        <SelectField key={iso2} name="open" label={t('ranking:method.market')} options={options} defaultValue={iso2} />
        <button type="submit" className={buttonStyle('quiet')}>
          {t('ranking:method.show')}
        </button>
      </Form>
      <DataTable
        caption={t('ranking:method.caption', { market: name })}
        rows={readings}
        rowKey={({ criterion }) => criterion}
        columns={[
          {
            id: 'criterion',
            heading: t('ranking:method.criterion'),
            isRowHeading: true,
            cell: ({ name: criterion }) => criterion,
          },
          {
            id: 'figure',
            heading: t('ranking:method.figure'),
            cell: ({ value, note }) => (
              <>
                {value ?? <Unknown>{t('ranking:method.unknown')}</Unknown>}
                {note && <span className="block text-small text-ink-soft">{note}</span>}
              </>
            ),
          },
          {
            id: 'points',
            heading: t('ranking:method.points'),
            cell: ({ points }) => points ?? <Unknown>{t('ranking:method.unknown')}</Unknown>,
          },
          { id: 'part', heading: t('ranking:method.part'), cell: ({ part }) => part },
          {
            id: 'source',
            heading: t('ranking:method.source'),
            cell: ({ basis }) => <span className="text-small text-ink-soft">{basis ?? '–'}</span>,
          },
        ]}
      />
      <p className="mt-3 max-w-measure text-small text-ink-soft">
        {total && <b className="text-ink">{total}. </b>}
        {t('ranking:method.range', { lower, upper })}
      </p>
      <h3 className="mt-6 font-semibold">{t('ranking:method.scales')}</h3>
      <dl className="mt-2 text-small">
        {weights.map(({ criterion }) => (
          <div key={criterion} className="mb-2 max-w-measure">
            <dt className="font-semibold">{t(`ranking:criteria.${criterion}.name`)}</dt>
            <dd className="text-ink-soft">{t(`ranking:criteria.${criterion}.scale`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What is unknown is amber, underlined with dashes, and says so. */
function Unknown({ children }: { readonly children: string }) {
  return <span className="border-b-2 border-dashed border-yours text-yours">{children}</span>
}
