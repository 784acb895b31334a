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

const UNREADABLE = { field: 'asOf', message: { key: 'roadmap:otherDay.unreadable' } } as const

/** Asks for the roadmap as the law stood, or will stand, on a day. A plain form, so it needs no scripts. */
export function AskForDay({ asked, to }: { readonly asked: AskedDay; readonly to: string }) {
  const t = useTranslate()
  return (
    <FormStateProvider value={{ formId: 'other-day', errors: asked.isUnreadable ? [UNREADABLE] : [], values: {} }}>
      <Form method="get" action={to} className="flow">
        <DateField name="asOf" label={t('roadmap:otherDay.label')} defaultValue={asked.day} />
        <button type="submit" className={buttonStyle('quiet')}>
          {t('roadmap:otherDay.submit')}
        </button>
      </Form>
    </FormStateProvider>
  )
}
