import { DIMENSIONS } from '~/domain/readiness/question'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { ChartKey, StackedBar } from '~/ui/chart/stacked-bar'
import type { ResultView } from '../result-queries.server'
import { DIMENSION_TONES } from './dimension-tones'
import { Reasons } from './reasons'
import { VERDICT_TONES } from './verdict-tones'

/** The verdict with its score, and beside it what would change it. */
export function ReadinessResult({ result }: { readonly result: ResultView }) {
  const t = useTranslate()
  const { answered, total, verdict } = result
  return (
    <section aria-labelledby="verdict" className="mb-12 border-y-2 border-ink py-6">
      <h2 id="verdict" className="text-base text-ink-soft">
        {t('readiness:result.heading')}
      </h2>
      {answered === 0 ? (
        <p className="mt-2 max-w-measure text-lead">{t('readiness:result.empty')}</p>
      ) : (
        <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
          <div className="min-w-0">
            <p className={`mt-1 text-page font-bold ${VERDICT_TONES[verdict]}`}>
              {t(`readiness:verdicts.${verdict}`, { answered, total })}
            </p>
            <p className="mt-1 max-w-measure">
              <Because result={result} />
            </p>
            <Score result={result} />
            <p className="mt-2 text-small text-ink-soft">
              {t('readiness:result.answered', { count: answered, total })} ·{' '}
              <a href="#parts" className="inline-block py-1">
                {t('readiness:parts.heading')}
              </a>
            </p>
          </div>
          <div className="min-w-0">
            <Reasons result={result} />
          </div>
        </div>
      )}
    </section>
  )
}

function Because({ result }: { readonly result: ResultView }) {
  const t = useTranslate()
  const format = useFormat()
  const { because, failedGates, open, openGates, goFrom, noBelow } = result
  if (because === 'openGates') return t('readiness:because.openGates', { questions: format.list(openGates) })
  if (because === 'gates') {
    const missing = open.length > 0 ? ` ${t('readiness:openBeside', { count: open.length })}` : ''
    return t('readiness:because.gates', { count: failedGates }) + missing
  }
  if (because === 'open') return t('readiness:because.open', { count: open.length })
  return t(`readiness:because.${because}`, { from: because === 'below_no' ? noBelow : goFrom })
}

function Score({ result }: { readonly result: ResultView }) {
  const t = useTranslate()
  const format = useFormat()
  const { score, raw, cap, band, open, answered, total, points } = result
  const text = { score: format.number(score) }
  const shown = DIMENSIONS.filter((dimension) => points[dimension] > 0)
  return (
    <>
      <p className="mt-4 text-lead font-semibold">
        {answered < total ? t('readiness:result.soFar', text) : t('readiness:result.score', text)}
        {open.length === 0 && ` · ${t(`readiness:bands.${band}.name`)}`}
      </p>
      {shown.length > 0 && (
        <>
          <StackedBar
            label={t('readiness:result.byDimension')}
            max={100}
            segments={shown.map((dimension) => ({
              label: t(`readiness:dimensions.${dimension}`),
              value: points[dimension],
              text: format.number(points[dimension], { maximumFractionDigits: 1 }),
              tone: DIMENSION_TONES[dimension],
            }))}
          />
          <ChartKey
            entries={shown.map((dimension) => ({
              label: t(`readiness:dimensions.${dimension}`),
              tone: DIMENSION_TONES[dimension],
            }))}
          />
        </>
      )}
      {score < raw && (
        <p className="max-w-measure text-small text-ink-soft">
          {t('readiness:result.capped', { raw: format.number(raw), cap })}
        </p>
      )}
      {open.length === 0 && <p className="mt-2 max-w-measure">{t(`readiness:bands.${band}.next`)}</p>}
    </>
  )
}
