import { UnknownYears } from '~/ui/feedback/unknown-years'
import { SectionHeading } from '~/ui/layout/headings'
import type { GuestRoadmap } from '../queries.server'

/** The same forecast that the firm's own page shows after signing up. */
export function GuestForecast({ ready }: Pick<GuestRoadmap, 'ready'>) {
  if (!ready) return null
  const { heading, lead, half, most, unknownYears, basis, runningOn, parts } = ready
  return (
    <section className="mb-10 max-w-measure">
      <SectionHeading>{heading}</SectionHeading>
      <p className="mt-3 text-ink-soft">{lead}</p>
      <p className="mt-1 font-semibold">{half}</p>
      <p>{most}</p>
      <UnknownYears years={unknownYears} />
      <p className="mt-2 text-small text-ink-soft">{basis}</p>
      {runningOn.map((line) => (
        <p key={line} className="mt-2 text-small text-ink-soft">
          {line}
        </p>
      ))}
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map((part) => (
          <details key={part.heading} className="mt-2">
            <summary className="cursor-pointer py-0.5 font-semibold text-sea">{part.heading}</summary>
            <ul className="mt-1 list-disc ps-5 text-small">
              {part.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {part.note && <p className="mt-1 text-small text-ink-soft">{part.note}</p>}
          </details>
        ))}
    </section>
  )
}
