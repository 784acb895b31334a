import { MarkedText } from '~/ui/data/source-line'
import type { Provenance } from '~/domain/channel/channel'
import { provenanceText } from '~/i18n/provenance'
import { useTranslate } from '~/i18n/use-translate'

/** Date, confidence and source below a fact. */
export function ProvenanceLine({ of }: { readonly of: Provenance }) {
  return (
    <span className="mt-1 block text-small text-ink-soft">
      <MarkedText text={provenanceText(useTranslate(), of)} />
    </span>
  )
}
