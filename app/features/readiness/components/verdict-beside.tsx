import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { ResultView } from '../result-queries.server'
import { VERDICT_TONES } from './verdict-tones'

/** Stays in view beside the questions where there is room, so that each answer is seen to count. */
export function VerdictBeside({ result }: { readonly result: ResultView }) {
  const t = useTranslate()
  const format = useFormat()
  const { answered, total, verdict, score } = result
  return (
    <div className="hidden border-s-4 border-line-strong ps-4 md:sticky md:top-6 md:block print:hidden">
      {/* Read out when it changes: the verdict itself stands far above the question that changed it. */}
      <div role="status">
        {answered > 0 && (
          <>
            <p className={`text-title font-bold ${VERDICT_TONES[verdict]}`}>
              {t(`readiness:verdicts.${verdict}`, { answered, total })}
            </p>
            <p>{t('readiness:result.score', { score: format.number(score) })}</p>
          </>
        )}
        <p className="text-small text-ink-soft">{t('readiness:result.answered', { count: answered, total })}</p>
      </div>
      <a href="#verdict" className="inline-block py-1 text-small">
        {t('readiness:reasons.heading')}
      </a>
    </div>
  )
}
