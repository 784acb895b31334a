import { inReadersOrder } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import type { FirmRow } from '../firm-queries.server'
import { milestoneLabel } from './milestone-label'

export type FirmRowsProps = {
  readonly rows: readonly FirmRow[]
  readonly marketNames: Readonly<Record<string, string>>
  readonly cityNames: Readonly<Record<string, string>>
}

const SECOND = 'block text-small font-normal text-ink-soft'

/** Firms with the evidence that makes them count: the milestone with its date, and their verified declarations. */
export function FirmRows({ rows, marketNames, cityNames }: FirmRowsProps) {
  const t = useTranslate()
  const language = useLanguage()
  const format = useFormat()
  return (
    <DataTable
      caption={t('outcomes:firms.caption')}
      columns={[
        {
          id: 'name',
          heading: t('outcomes:firms.name'),
          isRowHeading: true,
          cell: (row) => (
            <>
              {inReadersOrder(language, { lang: 'zh-CN', name: row.nameZh }, { lang: 'en', name: row.nameEn }).map(
                ({ lang, name }, index) => (
                  <span key={lang} lang={lang} className={index === 0 ? 'block sm:min-w-44' : SECOND}>
                    {name}
                  </span>
                ),
              )}
            </>
          ),
        },
        { id: 'code', heading: t('outcomes:firms.code'), cell: (row) => row.creditCode },
        {
          id: 'city',
          heading: t('outcomes:filters.city'),
          cell: (row) => cityNames[row.cityCode] ?? row.cityCode,
        },
        {
          id: 'milestone',
          heading: t('outcomes:firms.milestone'),
          cell: (row) => (
            <span className="block sm:min-w-40">
              {milestoneLabel(t, row.milestone)}
              {row.service && (
                <span className="block text-small text-ink-soft">
                  {t('outcomes:services.row', {
                    date: format.date(row.service.receivedOn),
                    market: marketNames[row.service.market] ?? row.service.market,
                    amount: format.sum({ minor: row.service.valueMinor, currency: row.service.currency }),
                  })}
                </span>
              )}
              {row.further.map(({ id, reference, market, approvedOn }) => (
                <span key={id} className="block text-small text-ink-soft">
                  {t('outcomes:further.row', {
                    ...{ reference, market: marketNames[market] ?? market },
                    date: approvedOn ? format.date(new Date(approvedOn)) : '',
                  })}
                </span>
              ))}
            </span>
          ),
        },
        {
          id: 'reachedOn',
          heading: t('outcomes:firms.reachedOn'),
          cell: (row) => (
            <span className="whitespace-nowrap">{row.reachedOn ? format.date(new Date(row.reachedOn)) : ''}</span>
          ),
        },
        {
          id: 'declarations',
          heading: t('outcomes:firms.declarations'),
          cell: (row) => (
            <ul className="grid gap-2 sm:min-w-64">
              {row.declarations.map((one) => (
                <li key={one.id}>
                  <span className="block">{one.maskedNumber}</span>
                  <span className="block text-small text-ink-soft">
                    {[
                      format.date(one.declaredOn),
                      marketNames[one.market] ?? one.market,
                      format.sum({ minor: one.valueMinor, currency: one.currency }),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  )
}
