import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { WrittenText } from '~/ui/data/written-text'
import { SectionHeading } from '~/ui/layout/headings'
import type { People } from '../people-queries.server'
import { FirmRoleSelect } from './firm-role-select'

export function AccessRequests({ requests }: { readonly requests: People['requests'] }) {
  const t = useTranslate()
  const format = useFormat()
  if (requests.length === 0) return null
  return (
    <section>
      <SectionHeading end={requests.length}>{t('firms:people.requests')}</SectionHeading>
      <ul>
        {requests.map(({ id, message, createdAt, user }) => (
          <li key={id} className="border-b border-line py-4">
            <p className="font-semibold">
              {user.name} <span className="font-normal text-ink-soft">{user.email}</span>
            </p>
            <p className="text-small text-ink-soft">{t('firms:people.asksOn', { date: format.date(createdAt) })}</p>
            {message.text ? (
              <WrittenText {...message} className="my-2" />
            ) : (
              <p className="my-2">{t('firms:requests.noMessage')}</p>
            )}
            <div className="flex flex-wrap gap-x-6 gap-y-2">
              <RowForm intent="grant" fields={{ accessRequestId: id }}>
                <FirmRoleSelect label={t('firms:people.grantRole')} chosen="editor" />
                <RowButton name={`${t('firms:people.grant')} ${user.name}`}>{t('firms:people.grant')}</RowButton>
              </RowForm>
              <RowForm intent="decline" fields={{ accessRequestId: id }}>
                <RowButton name={t('firms:people.declineOf', { name: user.name })} tone="danger">
                  {t('firms:people.decline')}
                </RowButton>
              </RowForm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
