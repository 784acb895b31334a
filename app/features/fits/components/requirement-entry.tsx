import { MarkedText } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import type { RequirementView } from '../requirement-queries.server'

type RequirementEntryProps = {
  readonly entry: RequirementView
  readonly end?: ReactNode
  /** Why it stands here. */
  readonly children?: ReactNode
}

/** One requirement: what, who, with what, how long, how much, on which law, and how sure anybody is. */
export function RequirementEntry({ entry, end, children }: RequirementEntryProps) {
  const t = useTranslate()
  const { days, cost, repeat, rule } = entry
  const facts = [
    { label: t('fits:requirement.who'), value: entry.who },
    { label: t('fits:requirement.evidence'), value: entry.evidence },
    { label: t('fits:requirement.time'), value: days ?? t('fits:requirement.noDays') },
    { label: t('fits:requirement.costLabel'), value: cost ?? t('fits:requirement.noDays') },
    { label: t('fits:requirement.repeat'), value: repeat },
    { label: t('fits:requirement.authority'), value: entry.authority },
    { label: t('fits:requirement.law'), value: entry.law },
    { label: t('fits:requirement.since'), value: entry.since },
    { label: t('fits:requirement.confirm'), value: entry.confirm },
  ]
  return (
    <details id={entry.id} className="border-b border-line py-3">
      <summary className="cursor-pointer py-0.5">
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline gap-x-4 align-top">
          <span className="font-semibold">{entry.title}</span>
          <span className="ms-auto text-small text-ink-soft">
            {end ?? [entry.kind, entry.who, days].filter(Boolean).join(' · ')}
          </span>
        </span>
      </summary>
      <div className="mt-2 ps-4">
        {children && <div className="mb-2 text-small">{children}</div>}
        <p className="mb-3 max-w-measure">{entry.need}</p>
        <Facts facts={facts} />
        <p className="mt-2 text-small text-ink-soft">
          <MarkedText text={entry.basis} /> {rule && <Link to={rule.to}>{rule.title}</Link>}
          {entry.estimate && <span className="block">{entry.estimate}</span>}
        </p>
      </div>
    </details>
  )
}
