import { Link } from '@remix-run/react'
import type { NoticeView } from '../notice-queries.server'

/** Each task with what happened to it, and the rule that is the reason. */
export function ChangeList({ changes }: Pick<NoticeView, 'changes'>) {
  return (
    <ul className="grid gap-3">
      {changes.map(({ taskId, title, to, sentence, kept, rule }) => (
        <li key={taskId}>
          {to ? (
            <Link to={to} className="font-semibold">
              {title}
            </Link>
          ) : (
            <span className="font-semibold">{title}</span>
          )}
          <p>
            {sentence} {kept}
          </p>
          {rule && (
            <Link to={rule.to} className="inline-block py-0.5 text-small">
              {rule.title}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
