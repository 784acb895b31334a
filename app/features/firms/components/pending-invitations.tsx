import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
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
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-4">
            <div className="grow">
              <span className="font-semibold">{language === 'en' ? nameEn : nameZh}</span>
              <p className="text-small text-ink-soft">
                {t(`firms:roles.${role}`)} · {t('accounts:settings.until', { date: format.date(expiresAt) })}
              </p>
            </div>
            <PageForm id={`invitation-${id}`}>
              <input type="hidden" name="invitationId" value={id} />
              <SubmitButton name="intent" value="accept" tone="quiet">
                {t('accounts:settings.accept')}
              </SubmitButton>
            </PageForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
