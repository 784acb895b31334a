import { Link } from '@remix-run/react'
import type { ProductLine } from '../product-page-queries.server'

/** Markets in order: rank, name, what is known in one line, points with how far they move, and the ranks between which it lies. */
export function ProductRows({ rows, label }: { readonly rows: readonly ProductLine[]; readonly label: string }) {
  return (
    <ol aria-label={label}>
      {rows.map((row) => (
        <ProductRow key={row.iso2} row={row} />
      ))}
    </ol>
  )
}

function ProductRow({ row }: { readonly row: ProductLine }) {
  const { iso2, rank, name, to, text, points, bar, span, chosen, partly } = row
  return (
    <li
      id={iso2}
      className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-1.5 break-inside-avoid sm:grid-cols-[2rem_minmax(0,1fr)_9rem_6.5rem] sm:gap-x-4"
    >
      <Rank rank={rank} isChosen={chosen !== null} />
      <div className="min-w-0 leading-snug">
        <Link to={to} className="inline-block py-0.5 font-semibold text-ink">
          {name}
        </Link>
        {chosen && <span className="ms-2 text-small font-semibold text-sea">{chosen}</span>}
      </div>
      {bar && <Bar {...bar} />}
      <div className="col-start-3 row-start-1 text-end text-small leading-snug text-ink-soft sm:col-start-4 sm:row-end-3">
        {points && <b className="block text-base font-semibold text-ink">{points}</b>}
        {span}
      </div>
      <p className="col-start-2 col-end-4 text-small leading-snug text-ink-soft sm:col-end-3 sm:row-start-2">
        {text}{' '}
        {partly && <span className="inline-block border-b-2 border-dashed border-yours text-yours">{partly}</span>}
      </p>
    </li>
  )
}

function Rank({ rank, isChosen }: { readonly rank: number | null; readonly isChosen: boolean }) {
  const look = isChosen ? 'rounded-full bg-sea text-on-sea' : ''
  return <span className={`grid size-8 place-items-center text-lead font-semibold ${look}`}>{rank ?? '–'}</span>
}

/** Drawn on the server; the points beside it say the same. */
function Bar({ score, low, high }: { readonly score: number; readonly low: number; readonly high: number }) {
  const at = (share: number) => `${(share * 100).toFixed(1)}%`
  return (
    <svg
      aria-hidden="true"
      className="col-start-2 col-end-4 row-start-3 h-5 w-full sm:col-start-3 sm:col-end-4 sm:row-start-1 sm:row-end-3"
    >
      <rect y="3" width="100%" height="10" className="fill-none stroke-line-strong" />
      <rect y="3" width={at(score)} height="10" className="fill-sea" />
      <g className="stroke-ink">
        <line x1={at(low)} x2={at(high)} y1="17" y2="17" />
        <line x1={at(low)} x2={at(low)} y1="14.5" y2="19.5" />
        <line x1={at(high)} x2={at(high)} y1="14.5" y2="19.5" />
      </g>
    </svg>
  )
}
