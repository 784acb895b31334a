import { Form, Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { buttonStyle } from '~/ui/form/button-style'
import { DateField } from '~/ui/form/date-field'
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
export function DayNotShown({ asked: { problem, days } }: { readonly asked: AskedDay }) {
  const t = useTranslate()
  const format = useFormat()
  if (!problem) return null
  const range = { first: format.date(days.first), last: format.date(days.last) }
  return (
    <Notice tone="warn" role="status" heading={t('roadmap:otherDay.notShown')}>
      <p>{problem === 'unreadable' ? t('roadmap:otherDay.unreadable') : t('roadmap:otherDay.out_of_range', range)}</p>
    </Notice>
  )
}

/** Asks for the roadmap as the law stood, or will stand, on a day. A plain form, so it needs no scripts. */
export function AskForDay({ asked, to }: { readonly asked: AskedDay; readonly to: string }) {
  const t = useTranslate()
  return (
    <Form method="get" action={to} className="flow">
      <DateField name="asOf" label={t('roadmap:otherDay.label')} defaultValue={asked.day} />
      <button type="submit" className={buttonStyle('quiet')}>
        {t('roadmap:otherDay.submit')}
      </button>
    </Form>
  )
}
