import { MarkedText } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { Cell } from '../cell'
import type { CompareGroup } from '../compare-rows-queries.server'
import type { ComparedMarket } from '../compare-queries.server'

type CompareTableProps = { readonly group: CompareGroup; readonly markets: readonly ComparedMarket[] }

/** Whole names, so that the style sheet knows them. */
const COLUMNS: Readonly<Record<number, string>> = {
  2: 'md:grid-cols-2',
  3: 'md:grid-cols-3',
  4: 'md:grid-cols-4',
}

/** What decides first; the rest is behind its name. */
const OPEN: readonly CompareGroup['id'][] = ['duty', 'rules']

/** One group of rows; on a phone the markets stand below each other in every row. */
export function CompareTable({ group, markets }: CompareTableProps) {
  const t = useTranslate()
  return (
    <Fold label={group.name} end={group.rows.length} isOpen={OPEN.includes(group.id)}>
      {group.rows.map(({ id, name, cells, forYou }) => (
        <div
          key={id}
          className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[9rem_minmax(0,1fr)] print:break-inside-avoid"
        >
          <h3 className="font-semibold">{name}</h3>
          <div className="min-w-0">
            <dl className={`grid gap-x-6 gap-y-2 ${COLUMNS[cells.length] ?? ''}`}>
              {cells.map((cell, index) => (
                <CompareCell key={markets[index]?.iso2} cell={cell} market={markets[index]} />
              ))}
            </dl>
            <p className="mt-2 text-small">
              <span className="font-semibold">{t('fits:compare.forYou')}</span> {forYou}
            </p>
          </div>
        </div>
      ))}
    </Fold>
  )
}

type CompareCellProps = { readonly cell: Cell; readonly market: ComparedMarket | undefined }

function CompareCell({ cell, market }: CompareCellProps) {
  const t = useTranslate()
  return (
    <div className="grid min-w-0 grid-cols-[6rem_minmax(0,1fr)] gap-x-3 md:block">
      <dt className="text-small text-ink-soft">{market?.name}</dt>
      <dd className="min-w-0">
        {cell.value === null ? (
          <span className="border-b-2 border-dashed border-theirs font-semibold text-theirs">
            {t('fits:compare.missing')}
          </span>
        ) : (
          <span className="font-semibold">
            {cell.anchor && market ? <Link to={`${market.to}#${cell.anchor}`}>{cell.value}</Link> : cell.value}
          </span>
        )}
        {cell.note && (
          <span className="block text-small break-words text-ink-soft">
            <MarkedText text={cell.note} />
          </span>
        )}
        {cell.basis.map(({ text }) => (
          <span key={text} className="block text-small break-words text-ink-soft">
            <MarkedText text={text} />
          </span>
        ))}
        {cell.to && (
          <Link to={cell.to} className="block text-small print:hidden">
            {t('fits:compare.toPrice')}
          </Link>
        )}
      </dd>
    </div>
  )
}
