import { Form, Link } from '@remix-run/react'
import { SEGMENTS } from '~/domain/firm/profile'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { QuietList } from '../queries.server'
import { QUIET_TABS } from '../quiet-tabs'
import type { QuietPlace } from '../schema'

/** What is looked for stays, whichever list one turns to. */
export function QuietTabs({ list: { place, counts } }: { readonly list: Pick<QuietList, 'place' | 'counts'> }) {
  const t = useTranslate()
  return (
    <Tabs
      label={t('quiet:list.title')}
      tabs={QUIET_TABS.map((tab) => ({
        to: paths.advisor.quiet({ ...place, tab, page: undefined }),
        label: t(`quiet:tabs.${tab}`),
        isCurrent: tab === place.tab,
        count: counts[tab],
      }))}
    />
  )
}

type QuietFiltersProps = {
  readonly place: QuietPlace
  readonly cities: readonly { readonly code: string; readonly name: string }[]
}

/** A plain GET form: what is looked for stands in the address. */
export function QuietFilters({ place, cities }: QuietFiltersProps) {
  const t = useTranslate()
  return (
    <Form
      method="get"
      action={paths.advisor.quiet()}
      key={JSON.stringify(place)}
      role="search"
      className="mt-5 flex flex-wrap items-end gap-x-4 gap-y-2 *:mb-0 print:hidden"
    >
      <input type="hidden" name="tab" value={place.tab} />
      <SelectField
        name="city"
        label={t('quiet:filters.city')}
        options={cities.map(({ code, name }) => ({ value: code, label: name }))}
        emptyLabel={t('quiet:filters.all')}
        defaultValue={place.city ?? ''}
      />
      <SelectField
        name="segment"
        label={t('quiet:filters.segment')}
        options={SEGMENTS.map((value) => ({ value, label: t(`reviews:segments.${value}`) }))}
        emptyLabel={t('quiet:filters.all')}
        defaultValue={place.segment ?? ''}
      />
      <SubmitButton tone="quiet">{t('quiet:filters.apply')}</SubmitButton>
      {(place.city || place.segment) && (
        <Link to={paths.advisor.quiet({ tab: place.tab })} className="inline-block py-2">
          {t('quiet:filters.clear')}
        </Link>
      )}
    </Form>
  )
}
