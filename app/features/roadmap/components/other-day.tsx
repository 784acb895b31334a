import { Form, Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { buttonStyle } from '~/ui/form/button-style'
import { DateField } from '~/ui/form/date-field'
import { FormStateProvider } from '~/ui/form/form-state'
import { PageHeading } from '~/ui/layout/headings'
import type { AskedDay } from '../page-queries.server'

/** Above a roadmap of another day: what it shows, and the way back. */
export function OtherDay({ day, backTo }: { readonly day: string; readonly backTo: string }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <>
      <PageHeading>{t('roadmap:otherDay.heading', { date: format.date(day) })}</PageHeading>
      <Notice tone="info">
        <p>{t('roadmap:otherDay.text')}</p>
        <p className="mt-2">
          <Link to={backTo}>{t('roadmap:otherDay.back')}</Link>
        </p>
      </Notice>
    </>
  )
}

/** At the top of today's roadmap, where another day was asked for that cannot be shown. */
export function DayNotShown({ asked }: { readonly asked: AskedDay }) {
  const t = useTranslate()
  const { problem, range } = useProblem(asked)
  if (!problem) return null
  return (
    <Notice tone="warn" role="status" heading={t('roadmap:otherDay.notShown')}>
      <p>{t(problem, range)}</p>
    </Notice>
  )
}

function useProblem({ problem, days }: AskedDay) {
  const format = useFormat()
  return {
    problem: problem && PROBLEMS[problem],
    range: { first: format.date(days.first), last: format.date(days.last) },
  }
}

const PROBLEMS = { unreadable: 'roadmap:otherDay.unreadable', out_of_range: 'roadmap:otherDay.out_of_range' } as const

/** Asks for the roadmap as the law stood, or will stand, on a day. A plain form, so it needs no scripts. */
export function AskForDay({ asked, to }: { readonly asked: AskedDay; readonly to: string }) {
  const t = useTranslate()
  const { problem, range } = useProblem(asked)
  const errors = problem ? [{ field: 'asOf', message: { key: problem, values: range } }] : []
  return (
    <FormStateProvider value={{ formId: 'other-day', errors, values: {} }}>
      <Form method="get" action={to} className="flow">
        <DateField kind="rules" name="asOf" label={t('roadmap:otherDay.label')} defaultValue={asked.day} />
        <button type="submit" className={buttonStyle('quiet')}>
          {t('roadmap:otherDay.submit')}
        </button>
      </Form>
    </FormStateProvider>
  )
}
