import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import type { RuleLink, TaskLink } from '../result-queries.server'
import { questionAnchor } from './names'

export type Raised = {
  readonly id: string
  readonly name: string
  readonly tasks: readonly TaskLink[]
  readonly rule: RuleLink | null
}

/** What a firm can do about an answer: the tasks that raise it and, in any case, the question itself. */
export function RaiseLinks({ id, name, tasks, rule }: Raised) {
  const t = useTranslate()
  return (
    <ul className="flex flex-wrap gap-x-4 text-small">
      {tasks.map(({ title, to, place }) => (
        <li key={title}>
          <Link to={to} className="inline-block py-1">
            {t(`readiness:raise.${place}`, { task: title })}
          </Link>
        </li>
      ))}
      {rule && (
        <li>
          <Link to={rule.to} className="inline-block py-1">
            {t('readiness:raise.rule', { rule: rule.title })}
          </Link>
        </li>
      )}
      <li>
        <a
          href={`#${questionAnchor(id)}`}
          className="inline-block py-1"
          aria-label={t('readiness:raise.answerNamed', { question: name })}
        >
          {t('readiness:raise.answer')}
        </a>
      </li>
    </ul>
  )
}
