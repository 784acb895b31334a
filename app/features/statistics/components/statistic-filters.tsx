import { Form, Link } from '@remix-run/react'
import { namedPeriod, PERIOD_NAMES } from '~/domain/application/period'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import type { IsoDate } from '~/domain/shared/dates'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { StatisticPlace } from '../schema'

export type StatisticFiltersProps = {
  readonly place: StatisticPlace
  readonly problems: FormReply['errors']
  readonly today: IsoDate
  readonly cities: readonly { readonly code: string; readonly name: string }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly stages: Readonly<Record<StageId, string>>
}

/** A plain GET form: which cases of which days stands in the address, to be kept as a bookmark or passed on. */
export function StatisticFilters({ place, problems, today, cities, colleagues, stages }: StatisticFiltersProps) {
  const t = useTranslate()
  const isFiltered = [place.stage, place.city, place.assignee].some((value) => value !== undefined)
  return (
    <>
      <Tabs
        label={t('statistics:periods.label')}
        tabs={PERIOD_NAMES.map((name) => {
          const period = namedPeriod(name, today)
          return {
            to: paths.advisor.statistics({ ...place, ...period }),
            label: t(`statistics:periods.${name}`),
            isCurrent: period.from === place.from && period.to === place.to,
          }
        })}
      />
      <Form method="get" action={paths.advisor.statistics()} key={JSON.stringify(place)} className="mt-5 print:hidden">
        <FormStateProvider value={{ formId: 'statistics', errors: problems, values: {} }}>
          <ErrorSummary />
          <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 *:mb-0 *:min-w-0 md:grid-cols-5">
            <DateField
              kind="logged"
              name="from"
              label={t('statistics:filters.from')}
              defaultValue={place.from}
              isOptional={false}
            />
            <DateField
              kind="logged"
              name="to"
              label={t('statistics:filters.to')}
              defaultValue={place.to}
              isOptional={false}
            />
            <SelectField
              name="stage"
              label={t('statistics:filters.stage')}
              options={STAGE_IDS.map((value) => ({ value, label: stages[value] }))}
              emptyLabel={t('statistics:filters.all')}
              defaultValue={place.stage ?? ''}
            />
            <SelectField
              name="city"
              label={t('statistics:filters.city')}
              options={cities.map(({ code, name }) => ({ value: code, label: name }))}
              emptyLabel={t('statistics:filters.all')}
              defaultValue={place.city ?? ''}
            />
            <SelectField
              name="assignee"
              label={t('statistics:filters.assignee')}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              emptyLabel={t('statistics:filters.all')}
              defaultValue={place.assignee ?? ''}
            />
          </div>
        </FormStateProvider>
        <div className="mt-4 flex flex-wrap items-center gap-5">
          <SubmitButton tone="quiet">{t('statistics:filters.apply')}</SubmitButton>
          {isFiltered && (
            <Link to={paths.advisor.statistics({ from: place.from, to: place.to })} className="inline-block py-1">
              {t('statistics:filters.clear')}
            </Link>
          )}
          <span className="text-small text-ink-soft">{t('statistics:filters.assigneeHint')}</span>
        </div>
      </Form>
    </>
  )
}
