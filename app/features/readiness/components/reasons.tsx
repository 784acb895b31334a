import { useTranslate } from '~/i18n/use-translate'
import type { ReasonView, ResultView } from '../result-queries.server'
import { questionAnchor } from './names'
import { RaiseLinks } from './raise-links'

/** Everything that stands between the firm and a go; after a go, the answers that are still low. */
export function Reasons({ result }: { readonly result: ResultView }) {
  const t = useTranslate()
  const { verdict, reasons, open } = result
  if (verdict === 'go') return <StillLow result={result} />
  return (
    <>
      <h3 className="text-lead">{t('readiness:reasons.heading')}</h3>
      <p className="mt-1 text-small text-ink-soft">
        {t(open.length > 0 ? 'readiness:reasons.leadOpen' : 'readiness:reasons.lead')}
      </p>
      <ol className="mt-3">
        {reasons.map((reason) => (
          <li key={reason.id} className="border-t border-line py-3">
            <ReasonText reason={reason} />
            <RaiseLinks {...reason} />
          </li>
        ))}
        {open.length > 0 && (
          <li className="border-t border-line py-3">
            <span className="font-semibold">{t('readiness:reasons.open', { count: open.length })}</span>
            <ul className="flex flex-wrap gap-x-4 text-small">
              {open.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${questionAnchor(id)}`} className="inline-block py-1">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ol>
    </>
  )
}

function ReasonText({ reason: { kind, name, now, target } }: { readonly reason: ReasonView }) {
  const t = useTranslate()
  return (
    <>
      <span className="font-semibold">{name}</span>
      {kind === 'gate' && <span className="text-small text-yours"> · {t('readiness:reasons.isGate')}</span>}
      <span className="block max-w-measure">{t(`readiness:reasons.${kind}`, { now, target })}</span>
    </>
  )
}

function StillLow({ result: { parts } }: { readonly result: ResultView }) {
  const t = useTranslate()
  const low = parts.filter((part) => part.isLow)
  return (
    <>
      <h3 className="text-lead">{t('readiness:gaps.heading')}</h3>
      {low.length === 0 ? (
        <p className="mt-1">{t('readiness:gaps.none')}</p>
      ) : (
        <ul className="mt-3">
          {low.map((part) => (
            <li key={part.id} className="border-t border-line py-3">
              <span className="font-semibold">{part.name}</span>
              <span className="block">{part.words}</span>
              <RaiseLinks {...part} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
