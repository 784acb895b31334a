import { inLanguage } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { Entry } from '~/ui/data/entry'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SectionHeading } from '~/ui/layout/headings'
import type { PendingInvitation } from '../people-queries.server'

/** Invitations for the signed-in person; posts intent=accept to the page it stands on. */
export function PendingInvitations({ invitations }: { readonly invitations: readonly PendingInvitation[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const format = useFormat()
  if (invitations.length === 0) return null
  return (
    <section>
      <SectionHeading>{t('accounts:settings.invitations')}</SectionHeading>
      <ul>
        {invitations.map(({ id, nameZh, nameEn, role, expiresAt }) => (
          <Entry
            key={id}
            title={inLanguage(language, { zh: nameZh, en: nameEn })}
            facts={[t(`firms:roles.${role}`), t('accounts:settings.until', { date: format.date(expiresAt) })]}
            actions={
              <RowForm intent="accept" fields={{ invitationId: id }}>
                <RowButton
                  name={`${t('accounts:settings.accept')} ${inLanguage(language, { zh: nameZh, en: nameEn })}`}
                >
                  {t('accounts:settings.accept')}
                </RowButton>
              </RowForm>
            }
          />
        ))}
      </ul>
    </section>
  )
}
