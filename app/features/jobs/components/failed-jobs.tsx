import { Link } from '@remix-run/react'
import { isJobTask, type JobTask } from '~/domain/jobs/failed-jobs'
import type { MessageKey } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Entry } from '~/ui/data/entry'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SectionHeading } from '~/ui/layout/headings'
import type { FailedJob, FailedJobsPage } from '../queries.server'

/** `asked` is the job that somebody wants to give up. */
export function FailedJobs({ found, asked }: { readonly found: FailedJobsPage; readonly asked: string | null }) {
  const t = useTranslate()
  const { jobs, kinds, page, pages } = found
  if (jobs.length === 0) return <EmptyState heading={t('jobs:empty.heading')}>{t('jobs:empty.body')}</EmptyState>
  return (
    <>
      <Kinds kinds={kinds} />
      <section className="mt-10">
        <SectionHeading end={kinds.reduce((sum, { count }) => sum + count, 0)}>{t('jobs:list')}</SectionHeading>
        <ul>
          {jobs.map((job) => (
            <JobEntry key={job.id} job={job} page={page} isAsked={job.id === asked} />
          ))}
        </ul>
        <Pagination page={page} pages={pages} toPage={(one) => paths.admin.jobs({ page: one })} />
      </section>
    </>
  )
}

const TASKS = {
  send_mail: 'jobs:tasks.sendMail',
  tell_firms: 'jobs:tasks.tellFirms',
  remind_all: 'jobs:tasks.findReminders',
  remind_firm: 'jobs:tasks.remindFirm',
  nudge_newcomers: 'jobs:tasks.findNewcomers',
  nudge_newcomer: 'jobs:tasks.writeToNewcomer',
  expire_all: 'jobs:tasks.findExpired',
  expire_one: 'jobs:tasks.closeExpired',
  resume_held: 'jobs:tasks.resumeHeld',
  send_decision: 'jobs:tasks.sendDecision',
  send_decisions: 'jobs:tasks.findDecisions',
  scan_documents: 'jobs:tasks.scanFiles',
  sweep_files: 'jobs:tasks.sweepFiles',
  audit_cases: 'jobs:tasks.checkRecord',
  measure_tasks: 'jobs:tasks.measureTasks',
  measure_answers: 'jobs:tasks.measureAnswers',
  delete_what_is_past: 'jobs:tasks.deletePast',
  forget_security_events: 'jobs:tasks.forgetEvents',
  check_up: 'jobs:tasks.checkUp',
  sweep_counters: 'jobs:tasks.sweepCounters',
} as const satisfies Record<JobTask, MessageKey>

function useTaskName(): (task: string) => string {
  const t = useTranslate()
  return (task) => (isJobTask(task) ? t(TASKS[task]) : t('jobs:unknownTask', { task }))
}

function Kinds({ kinds }: Pick<FailedJobsPage, 'kinds'>) {
  const t = useTranslate()
  const nameOf = useTaskName()
  return (
    <section>
      <SectionHeading>{t('jobs:kinds')}</SectionHeading>
      <ul>
        {kinds.map(({ task, count }) => (
          <Entry
            key={task}
            title={nameOf(task)}
            facts={[t('jobs:count', { count })]}
            actions={
              isJobTask(task) && (
                <RowForm intent="retry_all" fields={{ task }}>
                  <RowButton name={t('jobs:retryAllOf', { task: nameOf(task) })}>{t('jobs:retryAll')}</RowButton>
                </RowForm>
              )
            }
          />
        ))}
      </ul>
    </section>
  )
}

function JobEntry({
  job,
  page,
  isAsked,
}: {
  readonly job: FailedJob
  readonly page: number
  readonly isAsked: boolean
}) {
  const t = useTranslate()
  const format = useFormat()
  const nameOf = useTaskName()
  const name = t('jobs:job', { task: nameOf(job.task), id: job.id })
  const facts = [
    t('jobs:queued', { when: format.dateTime(job.queuedAt) }),
    ...(job.failedAt ? [t('jobs:failed', { when: format.dateTime(job.failedAt) })] : []),
    t('jobs:attempts', { count: job.attempts }),
  ]
  return (
    <Entry
      title={name}
      facts={facts}
      actions={
        <>
          <RowForm intent="retry" fields={{ jobId: job.id }}>
            <RowButton name={t('jobs:retryOf', { job: name })}>{t('jobs:retry')}</RowButton>
          </RowForm>
          {!isAsked && (
            <Link
              to={paths.admin.jobs({ page, discard: job.id })}
              aria-label={t('jobs:discardOf', { job: name })}
              className="inline-block py-1"
              preventScrollReset
            >
              {t('jobs:discard')}
            </Link>
          )}
        </>
      }
    >
      {job.reason ? (
        <p className="break-words text-small" lang="en">
          {job.reason}
        </p>
      ) : (
        <p className="text-small">{t('jobs:noReason')}</p>
      )}
      {isAsked && <Asked job={job} name={name} page={page} />}
    </Entry>
  )
}

/** Asked once more, because what is given up does not come back. */
function Asked({ job, name, page }: { readonly job: FailedJob; readonly name: string; readonly page: number }) {
  const t = useTranslate()
  return (
    <Notice tone="warn" heading={t('jobs:confirm.heading')}>
      <p>{t('jobs:confirm.body')}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <RowForm intent="discard" fields={{ jobId: job.id }}>
          <RowButton name={t('jobs:discardOf', { job: name })} tone="danger">
            {t('jobs:confirm.yes')}
          </RowButton>
        </RowForm>
        <Link to={paths.admin.jobs({ page })} className="inline-block py-1">
          {t('jobs:confirm.no')}
        </Link>
      </div>
    </Notice>
  )
}
