import { Form, Link } from '@remix-run/react'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { SEGMENTS, TRACKS } from '~/domain/firm/profile'
import { LANGUAGES } from '~/i18n/language'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { filtersOf, NOBODY, QUEUE_FLAGS, WAITING_ON } from '../queue-place'
import type { QueuePlace } from '../schema'

const OPEN_STATUSES = ['submitted', 'in_review', 'changes_requested', 'resubmitted'] as const

export type QueueFiltersProps = {
  readonly place: QueuePlace
  readonly cities: readonly { readonly code: string; readonly name: string }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly stages: Readonly<Record<(typeof STAGE_IDS)[number], string>>
}

/** A plain GET form: what is looked for stands in the address, to be kept as a bookmark or passed on. */
export function QueueFilters({ place, cities, colleagues, stages }: QueueFiltersProps) {
  const t = useTranslate()
  const used = Object.entries(filtersOf(place)).filter(([name, value]) => name !== 'q' && value !== undefined).length
  const fields = [
    { name: 'stage', options: STAGE_IDS.map((value) => ({ value, label: stages[value] })) },
    {
      name: 'due',
      options: (['overdue', 'at_risk'] as const).map((value) => ({ value, label: t(`reviews:filters.${value}`) })),
    },
    { name: 'waitingOn', options: WAITING_ON.map((value) => ({ value, label: t(`workspace:waitingOn.${value}`) })) },
    { name: 'flag', options: QUEUE_FLAGS.map((value) => ({ value, label: t(`reviews:flags.${value}`) })) },
    { name: 'status', options: OPEN_STATUSES.map((value) => ({ value, label: t(`reviews:statuses.${value}`) })) },
    {
      name: 'assignee',
      options: [
        { value: NOBODY, label: t('reviews:filters.nobody') },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    { name: 'city', options: cities.map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'segment', options: SEGMENTS.map((value) => ({ value, label: t(`reviews:segments.${value}`) })) },
    { name: 'track', options: TRACKS.map((value) => ({ value, label: t(`firms:tracks.${value}`) })) },
    {
      name: 'language',
      options: LANGUAGES.map((value) => ({ value, label: t(`common:language.${value}`) })),
    },
  ] as const
  return (
    <Form
      method="get"
      action={paths.advisor.queue()}
      key={JSON.stringify(place)}
      role="search"
      className="mt-5 print:hidden"
    >
      <input type="hidden" name="tab" value={place.tab} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2 *:mb-0">
        <div className="w-full max-w-field min-w-0 *:mb-0">
          <TextField
            name="q"
            label={t('reviews:filters.search')}
            hint={t('reviews:filters.searchHint')}
            defaultValue={place.q ?? ''}
            isOptional={false}
          />
        </div>
        <SubmitButton tone="quiet">{t('reviews:filters.apply')}</SubmitButton>
      </div>
      <details className="mt-3" open={used > 0 ? true : undefined}>
        <summary className="inline-block min-h-8 cursor-pointer py-1 text-sea">
          {used > 0 ? t('reviews:filters.active', { count: used }) : t('reviews:filters.heading')}
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-3 *:mb-0 *:min-w-0 md:grid-cols-4">
          {fields.map(({ name, options }) => (
            <SelectField
              key={name}
              name={name}
              label={t(`reviews:filters.${name}`)}
              options={[...options]}
              emptyLabel={t('reviews:filters.all')}
              defaultValue={place[name] ?? ''}
            />
          ))}
        </div>
        <div className="mt-4">
          <SubmitButton tone="quiet">{t('reviews:filters.narrow')}</SubmitButton>
        </div>
      </details>
      {(used > 0 || place.q) && (
        <p className="mt-2">
          <Link to={paths.advisor.queue({ tab: place.tab })} className="inline-block py-1">
            {t('reviews:filters.clear')}
          </Link>
        </p>
      )}
    </Form>
  )
}
