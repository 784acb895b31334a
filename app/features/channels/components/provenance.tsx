import type { Provenance } from '~/domain/channel/channel'
import { useTranslate } from '~/i18n/use-translate'

/** Date, confidence and source below a fact. */
export function ProvenanceLine({ of }: { readonly of: Provenance }) {
  const t = useTranslate()
  const parts = {
    asOf: of.asOf ?? t('channels:facts.undated'),
    confidence: t(`channels:confidence.${of.confidence}`),
    source: of.source ?? t('channels:facts.unsourced'),
  }
  return <span className="mt-1 block text-small text-ink-soft">{t('channels:facts.provenance', parts)}</span>
}
