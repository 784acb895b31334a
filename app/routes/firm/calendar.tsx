import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFirm } from '~/features/accounts/guards.server'
import { MatterList } from '~/features/calendar/components/matter-list'
import { MonthTable } from '~/features/calendar/components/month-table'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { isMonth } from '~/domain/calendar/month'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['calendar'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  const page = await getCalendarPage(scope, new Date())
  const asked = new URL(request.url).searchParams
  const month = asked.get('month') ?? ''
  return {
    ...page,
    firmId: scope.firmId,
    isMonthView: asked.get('view') === 'month',
    month: isMonth(month) ? month : page.today.slice(0, 7),
    title: pageTitle(scope.language, translator(scope.language)('calendar:title')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Calendar() {
  const t = useTranslate()
  const { matters, firmId, isMonthView, month, today } = useLoaderData<typeof loader>()
  const to = (query: Record<string, string> = {}) => paths.firm.calendar(firmId, query)
  return (
    <>
      <PageHeading lead={t('calendar:lead')}>{t('calendar:title')}</PageHeading>
      <Tabs
        tabs={[
          { to: to(), label: t('calendar:views.list'), isCurrent: !isMonthView },
          { to: to({ view: 'month' }), label: t('calendar:views.month'), isCurrent: isMonthView },
        ]}
      />
      {isMonthView ? (
        <MonthTable
          month={month}
          today={today}
          matters={matters}
          toMonth={(one) => to({ view: 'month', month: one })}
        />
      ) : matters.length > 0 ? (
        <MatterList matters={matters} />
      ) : (
        <EmptyState heading={t('calendar:empty.heading')}>
          <p>{t('calendar:empty.body')}</p>
        </EmptyState>
      )}
    </>
  )
}
