import { Form, Link } from '@remix-run/react'
import { SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { MILESTONES } from '~/domain/outcome/milestones'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { fieldId } from '~/ui/form/reply-lookup'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { FirmFilter } from '../schema'
import { milestoneLabel } from './milestone-label'

export type FirmFiltersProps = {
  readonly filter: FirmFilter
  readonly problems: FormReply['errors']
  readonly cities: readonly { readonly code: string; readonly name: string }[]
  readonly years: readonly number[]
}

/** Their choices are whole phrases, which half of the room would cut off. */
const LONG: readonly string[] = ['milestone', 'track', 'segment']

/** A plain GET form: the address of the answer is the query. */
export function FirmFilters({ filter, problems, cities, years }: FirmFiltersProps) {
  const t = useTranslate()
  const format = useFormat()
  // The month that is asked for is among them, whatever the year.
  const monthsOf = filter.month?.slice(0, 4) ?? filter.year ?? years[0]
  const months = Array.from({ length: 12 }, (_, index) => `${monthsOf}-${String(index + 1).padStart(2, '0')}`)
  const fields = [
    {
      name: 'milestone',
      options: MILESTONES.map((milestone) => ({ value: String(milestone), label: milestoneLabel(t, milestone) })),
    },
    { name: 'track', options: TRACKS.map((value) => ({ value, label: t(`firms:tracks.${value}`) })) },
    { name: 'segment', options: SEGMENTS.map((value) => ({ value, label: t(`firms:segments.${value}`) })) },
    { name: 'city', options: cities.map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'region', options: TARGETS.map((value) => ({ value, label: t(`firms:regions.${value}`) })) },
    {
      name: 'year',
      options: years.map((year) => ({ value: String(year), label: t('outcomes:dashboard.year', { year }) })),
    },
    { name: 'month', options: months.map((value) => ({ value, label: format.month(value) })) },
  ] as const
  return (
    <Form
      method="get"
      action={paths.official.firms()}
      key={JSON.stringify(filter)}
      className="my-6 rounded-box border border-line bg-surface p-5 print:hidden"
    >
      <FormStateProvider value={{ formId: 'firms', errors: problems, values: {} }}>
        <ErrorSummary
          labels={new Map(fields.map(({ name }) => [fieldId('firms', name), t(`outcomes:filters.${name}`)]))}
        />
        <div className="grid grid-cols-2 gap-x-4 gap-y-3 *:min-w-0 lg:grid-cols-4">
          {fields.map(({ name, options }) => (
            <div key={name} className={`*:mb-0 ${LONG.includes(name) ? 'col-span-2' : ''}`}>
              <SelectField
                name={name}
                label={t(`outcomes:filters.${name}`)}
                options={[...options]}
                emptyLabel={t('outcomes:filters.all')}
                defaultValue={String(filter[name] ?? '')}
              />
            </div>
          ))}
        </div>
      </FormStateProvider>
      {filter.proof && <input type="hidden" name="proof" value={filter.proof} />}
      {filter.currency && <input type="hidden" name="currency" value={filter.currency} />}
      {filter.further && <input type="hidden" name="further" value={filter.further} />}
      {filter.market && <input type="hidden" name="market" value={filter.market} />}
      <div className="mt-5 flex flex-wrap items-center gap-5">
        <SubmitButton>{t('common:actions.filter')}</SubmitButton>
        <Link to={paths.official.firms()} className="inline-block py-1">
          {t('outcomes:firms.clear')}
        </Link>
      </div>
    </Form>
  )
}
