import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Entry } from '~/ui/data/entry'
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
          <Entry
            key={id}
            title={email}
            facts={[t(`firms:roles.${role}`), t('firms:people.until', { date: format.date(expiresAt) })]}
            actions={
              <RowForm intent="revoke" fields={{ invitationId: id }}>
                <RowButton name={t('firms:people.revokeOf', { email })}>{t('firms:people.revoke')}</RowButton>
              </RowForm>
            }
          />
        ))}
      </ul>
    </section>
  )
}
