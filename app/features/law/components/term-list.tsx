import { Link } from '@remix-run/react'
import { useLanguage } from '~/i18n/use-translate'
import type { TermEntry } from '../queries.server'

/** The official terms; each has an anchor that other pages link to. */
export function TermList({ terms }: { readonly terms: readonly TermEntry[] }) {
  const language = useLanguage()
  return (
    <dl className="max-w-measure">
      {terms.map((term) => (
        <div key={term.id} id={term.id} className="border-b border-line py-4 target:bg-sea-wash">
          <dt className="font-semibold">
            {term.name}
            {language !== 'zh-CN' && (
              <span lang="zh-CN" className="ms-3 font-normal text-ink-soft">
                {term.officialName}
              </span>
            )}
          </dt>
          <dd className="mt-1">
            {term.text}
            {term.rule && (
              <span className="block text-small">
                <Link to={term.rule.to}>{term.rule.title}</Link>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
