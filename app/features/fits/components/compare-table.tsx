import { useTranslate } from '~/i18n/use-translate'
import type { Cell, CompareGroup } from '../compare-rows-queries.server'
import type { ComparedMarket } from '../compare-queries.server'

type CompareTableProps = { readonly group: CompareGroup; readonly markets: readonly ComparedMarket[] }

/** Whole names, so that the style sheet knows them. */
const COLUMNS: Readonly<Record<number, string>> = {
  2: 'md:grid-cols-2',
  3: 'md:grid-cols-3',
  4: 'md:grid-cols-4',
}

/** One group of rows; on a phone the markets stand below each other in every row. */
export function CompareTable({ group, markets }: CompareTableProps) {
  const t = useTranslate()
  return (
    <section aria-labelledby={`group-${group.id}`} className="mt-8 print:mt-4">
      <h2 id={`group-${group.id}`} className="border-b-2 border-ink pb-2 text-lead">
        {group.name}
      </h2>
      {group.rows.map(({ id, name, cells, forYou }) => (
        <div
          key={id}
          className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[9rem_minmax(0,1fr)] print:break-inside-avoid"
        >
          <h3 className="font-semibold">{name}</h3>
          <div className="min-w-0">
            <dl className={`grid gap-x-6 gap-y-2 ${COLUMNS[cells.length] ?? ''}`}>
              {cells.map((cell, index) => (
                <CompareCell key={markets[index]?.iso2} cell={cell} market={markets[index]?.name ?? ''} />
              ))}
            </dl>
            {forYou && (
              <p className="mt-2 text-small">
                <span className="font-semibold">{t('fits:compare.forYou')}</span> {forYou}
              </p>
            )}
          </div>
        </div>
      ))}
    </section>
  )
}

function CompareCell({ cell, market }: { readonly cell: Cell; readonly market: string }) {
  const t = useTranslate()
  return (
    <div className="grid min-w-0 grid-cols-[6rem_minmax(0,1fr)] gap-x-3 md:block">
      <dt className="text-small text-ink-soft">{market}</dt>
      <dd className="min-w-0">
        {cell.value === null ? (
          <span className="border-b-2 border-dashed border-yours font-semibold text-yours">
            {t('fits:compare.missing')}
          </span>
        ) : (
          <span className="font-semibold">{cell.value}</span>
        )}
        {cell.note && <span className="block text-small break-words text-ink-soft">{cell.note}</span>}
      </dd>
    </div>
  )
}
