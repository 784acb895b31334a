import { TAKE_BACK_REASONS } from '~/domain/firm/taking-back'
import { inLanguage } from '~/domain/shared/in-language'
import type { FormReply } from '~/i18n/message-key'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Consequences } from '~/ui/feedback/consequences'
import { ButtonLink } from '~/ui/form/button-link'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { HoldingChange } from '../schema'
import type { FoundFirm } from '../taking-back-queries.server'

type Props = {
  readonly firm: FoundFirm
  readonly asked: HoldingChange | null
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
}

/** Taking the code back from the firm, or giving it back; what that brings with it comes before the button. */
export function HoldingChangePart({ firm, asked, reply, held }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const effects = useEffects(firm)
  const { id, creditCode: code } = firm
  const possible = firm.takenBackOn ? (firm.canBeGivenBack ? 'give_back' : null) : 'take_back'
  if (!possible) return null
  if (asked !== possible)
    return (
      <ButtonLink to={paths.admin.firms({ code, firm: id, ask: possible })} tone="quiet">
        {t(`adminaccounts:byCode.actions.${possible}`)}
      </ButtonLink>
    )
  return (
    <Consequences
      heading={t(`adminaccounts:byCode.heading.${possible}`, {
        firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
      })}
      lead={t('adminaccounts:effects.lead')}
      effects={effects[possible]}
      cancel={{ to: paths.admin.firms({ code }), label: t('adminaccounts:cancel') }}
    >
      <PageForm
        reply={reply}
        held={held}
        loadSchema={() => import('../schema').then((module) => module.takingBackSchema)}
      >
        <input type="hidden" name="intent" value={possible} />
        <input type="hidden" name="firmId" value={id} />
        {possible === 'take_back' && (
          <SelectField
            name="reason"
            label={t('adminaccounts:reason')}
            hint={t('adminaccounts:byCode.reasonHint')}
            width="medium"
            options={TAKE_BACK_REASONS.map((value) => ({ value, label: t(`firms:takenBack.reasons.${value}`) }))}
          />
        )}
        <SubmitButton tone={possible === 'take_back' ? 'danger' : 'primary'}>
          {t(`adminaccounts:byCode.actions.${possible}`)}
        </SubmitButton>
      </PageForm>
    </Consequences>
  )
}

function useEffects({ members, inProgress, asking }: FoundFirm): Readonly<Record<HoldingChange, readonly string[]>> {
  const t = useTranslate()
  const counted = (key: 'members' | 'cases' | 'asking', count: number) =>
    count > 0 ? [t(`adminaccounts:byCode.take.${key}`, { count })] : []
  return {
    take_back: [
      ...counted('members', members.length),
      ...counted('cases', inProgress),
      t('adminaccounts:byCode.take.counts'),
      t('adminaccounts:byCode.take.invitations'),
      ...counted('asking', asking.length),
      t('adminaccounts:byCode.take.free'),
      t('adminaccounts:byCode.take.stays'),
    ],
    give_back: [
      t('adminaccounts:byCode.give.members'),
      t('adminaccounts:byCode.give.cases'),
      t('adminaccounts:byCode.give.counts'),
    ],
  }
}
