import { FactGrid } from '~/ui/data/facts'
import type { TotalsView } from '../total-queries.server'

/** Tasks, fees and documents of the whole way, put into words on the server. */
export function RoadmapTotals({ view }: { readonly view: TotalsView }) {
  const facts = [view.tasks, view.fees, view.documents].map(({ label, figure, notes }) => ({
    label,
    value: (
      <>
        <strong className="block">{figure}</strong>
        <span className="text-small text-ink-soft">{notes.join(' ')}</span>
      </>
    ),
  }))
  return (
    <section className="mb-12">
      <h2 className="sr-only">{view.heading}</h2>
      <FactGrid facts={facts} />
    </section>
  )
}
