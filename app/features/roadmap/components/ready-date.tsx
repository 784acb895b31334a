import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AsideSection } from '~/ui/layout/two-column'
import type { RoadmapPage } from '../page-queries.server'

/** Put into words on the server, so the page carries no calendar. */
export function ReadyDate({ ready }: { readonly ready: NonNullable<RoadmapPage['ready']> }) {
  const { heading, lead, half, most, basis, stages, path, meanwhile, runningOn, how } = ready
  return (
    <AsideSection heading={heading}>
      <p className="text-small text-ink-soft">{lead}</p>
      <p className="mt-1 font-semibold">{half}</p>
      <p className="mt-1">{most}</p>
      <p className="mt-2 text-small text-ink-soft">{basis}</p>
      {meanwhile.lines.length > 0 && (
        <>
          <h3 className="mt-3 text-small font-semibold">{meanwhile.heading}</h3>
          <Links links={meanwhile.lines} />
        </>
      )}
      {runningOn.map((line) => (
        <p key={line} className="mt-2 text-small text-ink-soft">
          {line}
        </p>
      ))}
      {path.lines.length > 0 && (
        <Folded heading={path.heading}>
          <Links links={path.lines} />
          <p className="mt-1 text-small text-ink-soft">{path.note}</p>
        </Folded>
      )}
      <Folded heading={stages.heading}>
        <Lines lines={stages.lines} />
      </Folded>
      <Folded heading={how.heading}>
        <Lines lines={how.lines} />
      </Folded>
    </AsideSection>
  )
}

function Folded({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-0.5">{heading}</summary>
      {children}
    </details>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="flow mt-1 text-small text-ink-soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Links({ links }: { readonly links: readonly { readonly label: string; readonly to: string }[] }) {
  return (
    <ul className="mt-1 list-disc ps-5">
      {links.map(({ label, to }) => (
        <li key={to}>
          <Link to={to} className="inline-block py-0.5 align-top">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
