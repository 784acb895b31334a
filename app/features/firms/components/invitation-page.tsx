import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading } from '~/ui/layout/headings'
import { Row } from '~/ui/layout/stack'
import type { InvitationView } from '../people-queries.server'

export type InvitationPageProps = {
  readonly invitation: InvitationView
  /** The page's own address, to come back to. */
  readonly self: string
  /** Whom is signed in, or null. */
  readonly email: string | null
  readonly reply?: FormReply
}

export function InvitationPage({ invitation, self, email, reply }: InvitationPageProps) {
  const t = useTranslate()
  const { firm, role, state } = invitation
  if (state === 'gone')
    return <PageHeading lead={t('accounts:invitation.gone')}>{t('accounts:invitation.goneTitle')}</PageHeading>
  if (state === 'other') {
    return (
      <PageHeading lead={t('accounts:invitation.other', { email: email ?? '' })}>
        {t('accounts:invitation.otherTitle')}
      </PageHeading>
    )
  }
  return (
    <>
      <PageHeading lead={t('accounts:invitation.lead', { firm, role: t(`firms:roles.${role}`) })}>
        {t('accounts:invitation.title', { firm })}
      </PageHeading>
      {state === 'open' ? (
        <PageForm reply={reply}>
          <SubmitButton>{t('accounts:invitation.accept')}</SubmitButton>
        </PageForm>
      ) : (
        <>
          <p>{t('accounts:invitation.signInFirst')}</p>
          <Row>
            <ButtonLink to={paths.account.signIn({ next: self })}>{t('accounts:signIn.submit')}</ButtonLink>
            <ButtonLink to={paths.account.signUp({ next: self })} tone="quiet">
              {t('accounts:signUp.submit')}
            </ButtonLink>
          </Row>
        </>
      )}
    </>
  )
}
