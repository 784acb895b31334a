import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Notice } from '~/ui/feedback/notice'
import { ButtonLink } from '~/ui/form/button-link'

/** The way on when somebody else has registered the firm. */
export function TakenNotice({ reply }: { readonly reply?: FormReply }) {
  const t = useTranslate()
  if (!reply?.errors.some(({ message }) => message.key === 'refusals:firms.creditCodeTaken')) return null
  return (
    <Notice heading={t('firms:new.taken')}>
      <p>{t('firms:new.takenBody')}</p>
      <p>
        <ButtonLink to={paths.firms.requestAccess({ code: reply.values.creditCode?.[0] })} tone="quiet">
          {t('firms:new.askAccess')}
        </ButtonLink>
      </p>
    </Notice>
  )
}
