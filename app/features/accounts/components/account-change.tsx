import type { ReactNode } from 'react'
import { DISABLE_REASONS } from '~/domain/access/staff'
import { inLanguage } from '~/domain/shared/in-language'
import type { FormReply } from '~/i18n/message-key'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Consequences } from '~/ui/feedback/consequences'
import { ButtonLink } from '~/ui/form/button-link'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Row } from '~/ui/layout/stack'
import type { FoundAccount } from '../account-queries.server'
import type { AccountChangeName } from '../schema'

type Props = {
  readonly account: FoundAccount
  readonly asked: AccountChangeName | null
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
  /** What closing the account does to the cases of a member of staff. */
  readonly leaving: readonly string[]
  /** Fields that ask where those go. */
  readonly children?: ReactNode
}

/** What can be done to the account, and what that brings with it before it is done. */
export function AccountChange({ account, asked, reply, held, leaving, children }: Props) {
  const t = useTranslate()
  const effects = useEffects(account)
  const { id, name, state, isSelf, sessions } = account
  if (isSelf) return <p className="max-w-measure text-ink-soft">{t('adminaccounts:facts.self')}</p>
  const isDisabled = state === 'disabled'
  const possible = [
    isDisabled ? ('enable' as const) : ('disable' as const),
    ...(sessions > 0 ? ['end_sessions' as const] : []),
  ]
  if (!asked || !possible.includes(asked))
    return (
      <Row>
        {possible.map((change) => (
          <ButtonLink key={change} to={paths.admin.accounts({ account: id, ask: change })} tone="quiet">
            {t(`adminaccounts:actions.${change}`)}
          </ButtonLink>
        ))}
      </Row>
    )
  return (
    <Consequences
      heading={t(`adminaccounts:effects.heading.${asked}`, { name })}
      lead={t('adminaccounts:effects.lead')}
      effects={asked === 'disable' ? [...effects[asked], ...leaving] : effects[asked]}
      cancel={{ to: paths.admin.accounts({ account: id }), label: t('adminaccounts:cancel') }}
    >
      <PageForm
        id="change"
        reply={reply}
        held={held}
        loadSchema={() => import('../schema').then((module) => module.accountSchema)}
      >
        <input type="hidden" name="intent" value={asked} />
        <input type="hidden" name="userId" value={id} />
        <input type="hidden" name="shownRole" value={account.staffRole ?? ''} />
        {asked === 'disable' && (
          <SelectField
            name="reason"
            label={t('adminaccounts:reason')}
            hint={t('adminaccounts:reasonHint', { name })}
            width="medium"
            options={DISABLE_REASONS.map((value) => ({ value, label: t(`adminaccounts:reasonsListed.${value}`) }))}
          />
        )}
        {asked === 'disable' && children}
        <SubmitButton tone={asked === 'enable' ? 'primary' : 'danger'}>
          {t(`adminaccounts:actions.${asked}`)}
        </SubmitButton>
      </PageForm>
    </Consequences>
  )
}

function useEffects({ name, sessions, firms }: FoundAccount): Readonly<Record<AccountChangeName, readonly string[]>> {
  const t = useTranslate()
  const language = useLanguage()
  const alone = firms
    .filter(({ isOnlyOwner }) => isOnlyOwner)
    .map((firm) => inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }))
  const ends = sessions > 0 ? [t('adminaccounts:effects.sessionsNow', { count: sessions })] : []
  return {
    disable: [
      t('adminaccounts:effects.disable.signIn', { name }),
      ...ends,
      t('adminaccounts:effects.disable.mail', { name }),
      t('adminaccounts:effects.disable.stays'),
      ...(alone.length > 0
        ? [t('adminaccounts:effects.onlyOwner', { firms: alone.join(inLanguage(language, { zh: '、', en: ', ' })) })]
        : []),
      t('adminaccounts:effects.disable.undo'),
    ],
    enable: [t('adminaccounts:effects.enable.signIn', { name }), t('adminaccounts:effects.enable.mail', { name })],
    end_sessions: [...ends, t('adminaccounts:effects.again', { name })],
  }
}
