import { Form, Link } from '@remix-run/react'
import { SECURITY_EVENTS, type SecurityEventKind } from '~/domain/access/security-events'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import type { EventFilter } from '../schema'

const KINDS = Object.keys(SECURITY_EVENTS) as SecurityEventKind[]

type Props = { readonly filter: EventFilter; readonly problems: FormReply['errors'] }

/** A plain GET form: the address of the answer is the query. */
export function EventFilters({ filter, problems }: Props) {
  const t = useTranslate()
  return (
    <Form
      method="get"
      action={paths.admin.security()}
      key={JSON.stringify(filter)}
      className="my-6 rounded-box border border-line bg-surface p-5 print:hidden"
    >
      <FormStateProvider value={{ formId: 'events', errors: problems, values: {} }}>
        <ErrorSummary />
        <div className="grid gap-x-4 gap-y-3 *:mb-0 *:min-w-0 sm:grid-cols-2 lg:grid-cols-3">
          <SelectField
            name="kind"
            label={t('security:filters.kind')}
            options={KINDS.map((value) => ({ value, label: t(`security:kinds.${value}`) }))}
            emptyLabel={t('security:filters.all')}
            defaultValue={filter.kind}
          />
          <DateField kind="logged" name="from" label={t('security:filters.from')} defaultValue={filter.from ?? ''} />
          <DateField kind="logged" name="to" label={t('security:filters.to')} defaultValue={filter.to ?? ''} />
          <TextField
            name="person"
            label={t('security:filters.person')}
            hint={t('security:filters.personHint')}
            defaultValue={filter.person}
            autoComplete="off"
          />
          <TextField
            name="address"
            label={t('security:filters.address')}
            hint={t('security:filters.addressHint')}
            defaultValue={filter.address}
            autoComplete="off"
          />
        </div>
      </FormStateProvider>
      <div className="mt-5 flex flex-wrap items-center gap-5">
        <SubmitButton>{t('common:actions.filter')}</SubmitButton>
        <Link to={paths.admin.security()} className="inline-block py-1">
          {t('security:filters.clear')}
        </Link>
      </div>
    </Form>
  )
}
