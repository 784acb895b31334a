import type { ReactNode } from 'react'
import type { StaffRole } from '~/domain/access/scopes'
import { DISABLE_REASONS } from '~/domain/access/staff'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Consequences } from '~/ui/feedback/consequences'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { StaffMember } from '../staff-queries.server'

type Props = {
  readonly member: StaffMember
  readonly asked: 'disable' | 'set_role'
  readonly role: StaffRole | null
  /** What it does to the cases that the person holds. */
  readonly effects: readonly string[]
  readonly reply: FormReply | null
  readonly held: FormReply['values'] | null
  /** Fields that ask where the cases go. */
  readonly children: ReactNode
}

/** What it brings with it that a member of staff reviews no more, before it is done. */
export function StaffQuestion({ member, asked, role, effects, reply, held, children }: Props) {
  const t = useTranslate()
  const { id, name } = member
  if (asked === 'disable' && member.state === 'disabled')
    return <Notice heading={t('adminaccounts:alreadyDisabled', { name })} />
  const roles = { role: role ? t(`accounts:roles.${role}`) : '', was: t(`accounts:roles.${member.role}`) }
  const first =
    asked === 'disable'
      ? [t('adminaccounts:effects.disable.signIn', { name }), t('adminaccounts:effects.disable.undo')]
      : [t('adminaccounts:effects.set_role.was', { name, ...roles })]
  return (
    <Consequences
      heading={
        asked === 'disable'
          ? t('adminaccounts:effects.heading.disable', { name })
          : t('adminaccounts:effects.set_role.heading', { name, ...roles })
      }
      lead={t('adminaccounts:effects.lead')}
      effects={[...first, ...effects]}
      cancel={{ to: paths.admin.staff(), label: t('adminaccounts:cancel') }}
    >
      <PageForm
        id="staff-question"
        reply={reply}
        held={held}
        loadSchema={() => import('../schema').then((module) => module.staffSchema)}
      >
        <input type="hidden" name="intent" value={asked} />
        <input type="hidden" name="userId" value={id} />
        <input type="hidden" name="shownRole" value={member.role} />
        {role && <input type="hidden" name="role" value={role} />}
        {asked === 'disable' && (
          <SelectField
            name="reason"
            label={t('adminaccounts:reason')}
            width="medium"
            options={DISABLE_REASONS.map((value) => ({ value, label: t(`adminaccounts:reasonsListed.${value}`) }))}
          />
        )}
        {children}
        <SubmitButton tone="danger">
          {asked === 'disable' ? t('adminaccounts:actions.disable') : t('accounts:staff.changeRole')}
        </SubmitButton>
      </PageForm>
    </Consequences>
  )
}
