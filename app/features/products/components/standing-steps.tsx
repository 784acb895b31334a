import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { ProductPage } from '../product-queries.server'

/** From a guess to a ruling: four steps in a line, the one reached named, with who, when and on what document. */
export function StandingSteps({ standing }: Pick<ProductPage, 'standing'>) {
  const t = useTranslate()
  const format = useFormat()
  const reached = standing.steps.indexOf(standing.now)
  const { document } = standing
  const isRuling = standing.now === 'customs_ruling'
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="text-small font-semibold text-ink-soft">
        {t('products:standing.heading')}
      </h2>
      <ol className="mt-2 grid grid-cols-4 gap-1 text-small">
        {standing.steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === reached ? 'step' : undefined}
            className={`border-t-4 pt-1 ${index <= reached ? 'border-sea' : 'border-line'} ${
              index === reached ? 'font-semibold' : 'text-ink-soft'
            }`}
          >
            {t(`products:standings.${step}`)}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-small text-ink-soft">
        {standing.at && standing.who
          ? t('products:standing.says', { who: standing.who, at: format.time(standing.at) })
          : t('products:standing.nobody')}
        {document && (
          <span className="block">
            {t(isRuling ? 'products:standing.ruling' : 'products:standing.on', { document })}
          </span>
        )}
      </p>
    </section>
  )
}
