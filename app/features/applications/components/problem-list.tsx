import { Link } from '@remix-run/react'
import { Notice } from '~/ui/feedback/notice'
import type { ProblemLine } from '../queries.server'

export function ProblemList({
  heading,
  problems,
}: {
  readonly heading: string
  readonly problems: readonly ProblemLine[]
}) {
  if (problems.length === 0) return null
  return (
    <Notice tone="warn" heading={heading}>
      <ul className="flow [--flow:0.25rem]">
        {problems.map(({ text, to }) => (
          <li key={text}>
            <Link to={to} className="inline-block py-0.5">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
