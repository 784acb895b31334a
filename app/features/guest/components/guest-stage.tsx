import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { GuestRoadmap, GuestTask } from '../queries.server'

export function GuestStage({ stage }: { readonly stage: GuestRoadmap['stages'][number] }) {
  const headingId = `stage-${stage.id}`
  return (
    <section aria-labelledby={headingId} className="mb-12">
      <SectionHeading id={headingId} end={stage.count}>
        {stage.title}
      </SectionHeading>
      <ol>
        {stage.tasks.map((task) => (
          <Task key={task.id} task={task} />
        ))}
      </ol>
    </section>
  )
}

function Task({ task }: { readonly task: GuestTask }) {
  const t = useTranslate()
  return (
    <li className="border-b border-line py-4">
      <h3 className="text-base">
        {task.title}
        {task.isAfterRelease && <span className="font-normal text-ink-soft"> · {t('guest:roadmap.afterRelease')}</span>}
        {task.mayFollow && <span className="font-normal text-ink-soft"> · {t('guest:roadmap.mayFollow')}</span>}
        {task.isOptional && <span className="font-normal text-ink-soft"> · {t('guest:roadmap.optional')}</span>}
      </h3>
      <p className="mt-0.5 max-w-measure">{task.summary}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 text-small sm:grid-cols-[9rem_minmax(0,1fr)]">
        <Line label={t('guest:roadmap.because')} value={task.because.join(' ')} />
        <Line label={t('guest:roadmap.time')} value={task.time} />
        <Line label={t('guest:roadmap.stated')} value={task.stated} />
        <Line label={t('guest:roadmap.cost')} value={task.cost} />
      </dl>
    </li>
  )
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="contents">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="max-sm:mb-1">{value}</dd>
    </div>
  )
}
