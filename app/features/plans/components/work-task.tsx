import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { MarkedText } from '~/ui/data/source-line'
import { QuietSelect } from '~/ui/form/quiet-select'
import type { Option } from '~/ui/form/select-field'
import { Shown } from '~/ui/form/shown'
import type { WorkTask } from '../work-queries.server'
import { StateMark } from './state-mark'

type WorkTaskProps = {
  readonly task: WorkTask
  readonly id: string
  /** Documents of the library. */
  readonly options: readonly Option[]
  readonly isLocked: boolean
}

/** One requirement as a task: what, who, with what, how long, how much, by which law, and where it stands. */
export function WorkTaskRow({ task, id, options, isLocked }: WorkTaskProps) {
  const t = useTranslate()
  const format = useFormat()
  const { ends, because, document, by, same, serves } = task
  return (
    <li id={id} className="grid gap-x-8 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_17rem] print:block">
      <details className="min-w-0 print:break-inside-avoid">
        <summary className="cursor-pointer py-0.5">
          <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline gap-x-4 align-top">
            <span className="font-semibold">{task.title}</span>
            <span className="text-small text-ink-soft">
              {[task.who, task.days, task.cost].filter(Boolean).join(' · ')}
            </span>
          </span>
        </summary>
        <div className="mt-2 ps-4 text-small">
          <p className="max-w-measure">
            {because}{' '}
            {ends && (
              <span className="text-yours">
                {t('work:ends', { day: format.date(ends.on) })} {ends.next && t('work:next', { name: ends.next })}
              </span>
            )}
          </p>
          <p className="my-2 max-w-measure text-base">{task.need}</p>
          <Facts
            facts={[
              { label: t('work:who'), value: task.who },
              { label: t('work:evidence'), value: task.evidence },
              { label: t('work:time'), value: task.days ?? t('work:noEstimate') },
              { label: t('work:cost'), value: task.cost ?? t('work:noEstimate') },
              { label: t('work:repeat'), value: task.repeat },
              { label: t('work:law'), value: task.law },
              { label: t('work:confirm'), value: task.confirm },
            ]}
          />
          <p className="mt-2 text-ink-soft">
            <MarkedText text={task.basis} /> {task.rule && <Link to={task.rule.to}>{task.rule.title}</Link>}
            {task.estimate && <span className="block">{task.estimate}</span>}
          </p>
        </div>
      </details>
      <div className="min-w-0 pt-1 text-small">
        <StateMark state={task.state} />
        {serves && <p className="text-ink-soft">{t('work:serves', { markets: serves })}</p>}
        {document && (
          <p>
            <Link to={document.to} reloadDocument className="break-words">
              {document.label || t('work:openDocument')}
            </Link>
          </p>
        )}
        {by && <p className="text-ink-soft">{t('work:by', { who: by.who, at: format.dateTime(by.at) })}</p>}
        {same ? (
          <p className="text-ink-soft">
            <a href={`#${same.anchor}`}>{same.name}</a>
          </p>
        ) : (
          !isLocked && (
            <div className="print:hidden">
              <Shown name={task.key} stored={task.value} />
              <QuietSelect
                name={task.key}
                label={t('work:change', { title: task.title })}
                options={[
                  { value: '', label: t('work:states.not_begun') },
                  { value: 'begun', label: t('work:begun') },
                  ...options,
                ]}
                defaultValue={task.value}
              />
            </div>
          )
        )}
      </div>
    </li>
  )
}
