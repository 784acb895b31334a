import { MarkedText } from '~/ui/data/source-line'
import { Notice } from '~/ui/feedback/notice'
import type { GateView } from '~/features/fits/gate-queries.server'

type GateNoticeProps = { readonly gates: readonly Pick<GateView, 'title' | 'change' | 'basis'>[] }

/** Before any figure: what keeps the goods out, under which law, and whom to ask. */
export function GateNotice({ gates }: GateNoticeProps) {
  return gates.map(({ title, change, basis }) => (
    <Notice key={`${title} ${change}`} tone="warn" heading={title}>
      <p>{change}</p>
      {basis && (
        <p className="text-small">
          <MarkedText text={basis} />
        </p>
      )}
    </Notice>
  ))
}
