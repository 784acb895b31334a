import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import type { VerdictView } from '../verdict-queries.server'
import { VERDICT_EDGE, VerdictMark } from './verdict-mark'

type VerdictBlockProps = {
  readonly verdict: VerdictView
  /** Where the record of the product is; a guest has none. */
  readonly toProduct: string | null
  /** The page of product and market, where the block stands on another one. */
  readonly at?: string
  /** Said below it where the verdict is against going. */
  readonly children?: ReactNode
}

/** Go, not yet or no, with the reasons; each leads to what would change it. */
export function VerdictBlock({ verdict, toProduct, at = '', children }: VerdictBlockProps) {
  const t = useTranslate()
  const weighing = verdict.reasons.filter(({ weighs }) => weighs !== 'says')
  const saying = verdict.reasons.filter(({ weighs }) => weighs === 'says')
  const linkOf = (anchor: string) => (anchor === 'product' ? (toProduct ?? `${at}#product`) : `${at}#${anchor}`)
  return (
    <section
      aria-labelledby="verdict"
      className={`${at && 'mb-6 '}rounded-box border border-line bg-surface p-6 ${VERDICT_EDGE[verdict.verdict]}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="verdict" className="text-title">
          {t('fits:verdict.heading')}
        </h2>
        <VerdictMark verdict={verdict.verdict} name={verdict.name} />
      </div>
      <p className="mt-2 max-w-measure">{verdict.lead}</p>
      {weighing.length > 0 && (
        <ul aria-label={t('fits:verdict.because')} className="mt-4 space-y-3">
          {weighing.map(({ id, title, change, anchor }) => (
            <li key={id} className="max-w-measure">
              <a href={linkOf(anchor)} className="font-semibold">
                {title}
              </a>
              <span className="block text-small">
                <span className="font-semibold">{t('fits:verdict.changes')}</span> {change}
              </span>
            </li>
          ))}
        </ul>
      )}
      {children && verdict.verdict !== 'go' && <p className="mt-4 max-w-measure font-semibold">{children}</p>}
      {saying.length > 0 && (
        <div className="mt-4 border-t border-line pt-3 text-small text-ink-soft">
          <p className="font-semibold">{t('fits:verdict.also')}</p>
          <ul className="mt-1 list-disc ps-5">
            {saying.map(({ id, title, change, anchor }) => (
              <li key={id}>
                <a href={linkOf(anchor)}>{title}</a> {change}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
