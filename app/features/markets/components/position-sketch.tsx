import { placeOn, SKETCH } from '~/domain/market/sketch'
import { SHENYANG } from '~/domain/market/reference/positions'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { ProductRankingPage } from '../product-page-queries.server'

type Sketch = ProductRankingPage['sketch']

const HOME = placeOn(SHENYANG) ?? { x: 0, y: 0 }
const NUMBERED = 3

/** Beside the list, and folded where there is no room beside it. */
export function PositionSketch({ sketch }: { readonly sketch: Sketch }) {
  const t = useTranslate()
  return (
    <>
      <section className="mt-8 hidden md:block print:block">
        <SectionHeading>{t('ranking:where.heading')}</SectionHeading>
        <Positions sketch={sketch} />
      </section>
      <div className="mt-4 border-t border-line md:hidden print:hidden">
        <Fold label={t('ranking:where.heading')} end={t('ranking:markets', { count: sketch.points.length })}>
          <Positions sketch={sketch} />
        </Fold>
      </div>
    </>
  )
}

/** Land without borders, drawn on the server; the list beside it says the same in words. */
function Positions({ sketch }: { readonly sketch: Sketch }) {
  const t = useTranslate()
  // The first is drawn last, so that nothing covers it.
  const points = sketch.points.toReversed()
  const numbered = points.filter(({ rank }) => rank <= NUMBERED)
  return (
    <figure className="mt-4">
      <svg
        viewBox={`0 0 ${SKETCH.width} ${SKETCH.height}`}
        role="img"
        aria-label={t('ranking:where.label')}
        className="block h-auto w-full rounded-box bg-sea-wash"
      >
        <image href="/land.svg" width={SKETCH.width} height={SKETCH.height} />
        {numbered.map(({ iso2, x, y }) => (
          <path
            key={iso2}
            d={`M${HOME.x} ${HOME.y}Q${(HOME.x + x) / 2} ${Math.min(HOME.y, y) - Math.abs(HOME.x - x) / 6} ${x} ${y}`}
            className="fill-none stroke-ink-soft"
            strokeWidth="1.6"
            strokeDasharray="6 5"
          />
        ))}
        <rect x={HOME.x - 7} y={HOME.y - 7} width="14" height="14" className="fill-ink" />
        <text x={HOME.x - 12} y={HOME.y - 10} textAnchor="end" fontSize="20" className="fill-ink font-semibold">
          {t('ranking:where.home')}
        </text>
        {points.map((point) => (
          <Point key={point.iso2} {...point} />
        ))}
      </svg>
      <figcaption className="mt-2 text-small text-ink-soft">
        {t('ranking:where.note')} {sketch.outside && t('ranking:where.outside', { markets: sketch.outside })}
      </figcaption>
    </figure>
  )
}

function Point({ rank, x, y }: Sketch['points'][number]) {
  if (rank > NUMBERED) return <circle cx={x} cy={y} r="6" className="fill-surface stroke-sea" strokeWidth="3" />
  return (
    <>
      <circle cx={x} cy={y} r="14" className="fill-sea stroke-surface" strokeWidth="2" />
      <text x={x} y={y + 7} textAnchor="middle" fontSize="20" className="fill-on-sea font-semibold">
        {rank}
      </text>
    </>
  )
}
