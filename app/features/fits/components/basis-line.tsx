import { MarkedText } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import type { FigureView, RuleLink } from '../duty-queries.server'

/** Source, day and confidence of a figure in one quiet line, with the rule behind it. */
export function BasisLine({ basis, rule }: { readonly basis: string | null; readonly rule: RuleLink | null }) {
  if (!basis && !rule) return null
  return (
    <span className="block text-small text-ink-soft">
      {basis && <MarkedText text={basis} />} {rule && <Link to={rule.to}>{rule.title}</Link>}
    </span>
  )
}

/** What is unknown is amber, underlined with dashes, and says so. */
export function FigureText({ figure, unknown }: { readonly figure: FigureView; readonly unknown: string }) {
  return (
    <>
      {figure.value ? (
        <span className="text-lead font-semibold">{figure.value}</span>
      ) : (
        <span className="border-b-2 border-dashed border-theirs text-lead font-semibold text-theirs">{unknown}</span>
      )}
      <span className="mt-1 block max-w-measure">{figure.text}</span>
      <BasisLine basis={figure.basis} rule={figure.rule} />
    </>
  )
}
