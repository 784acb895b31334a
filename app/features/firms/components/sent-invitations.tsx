import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SectionHeading } from '~/ui/layout/headings'
import type { People } from '../people-queries.server'

export function SentInvitations({ invitations }: { readonly invitations: People['invitations'] }) {
  const t = useTranslate()
  const format = useFormat()
  if (invitations.length === 0) return null
  return (
    <section>
      <SectionHeading end={invitations.length}>{t('firms:people.invitations')}</SectionHeading>
      <ul>
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="grow">
              {email}
              <p className="text-small text-ink-soft">
                {t(`firms:roles.${role}`)} · {t('accounts:settings.until', { date: format.date(expiresAt) })}
              </p>
            </div>
            <RowForm intent="revoke" fields={{ invitationId: id }}>
              <RowButton name={t('firms:people.revokeOf', { email })}>{t('firms:people.revoke')}</RowButton>
            </RowForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
