import { STAFF_ROLES } from '~/domain/access/scopes'
import { RESET_REASONS } from '~/domain/access/two-factor'
import { useTranslate } from '~/i18n/use-translate'
import { Entry } from '~/ui/data/entry'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { RowSelect } from '~/ui/form/row-select'
import { SectionHeading } from '~/ui/layout/headings'
import type { StaffMember } from '../staff-queries.server'

const STATES = {
  active: 'accounts:staff.active',
  waiting: 'accounts:staff.waiting',
  disabled: 'accounts:staff.disabled',
} as const

export function StaffList({ staff }: { readonly staff: readonly StaffMember[] }) {
  const t = useTranslate()
  const secondFactorOf = ({ hasTwoFactor }: StaffMember) =>
    t(hasTwoFactor ? 'twofactor:reset.on' : 'twofactor:reset.off')
  return (
    <section>
      <SectionHeading end={staff.length}>{t('accounts:staff.list')}</SectionHeading>
      <ul>
        {staff.map((member) => (
          <Entry
            key={member.id}
            title={member.isSelf ? `${member.name} ${t('accounts:staff.self')}` : member.name}
            facts={[t(`accounts:roles.${member.role}`), member.email, t(STATES[member.state]), secondFactorOf(member)]}
            actions={member.isSelf ? null : <Actions key={member.role} member={member} />}
          />
        ))}
      </ul>
    </section>
  )
}

function Actions({ member: { id, name, role, state, hasTwoFactor } }: { readonly member: StaffMember }) {
  const t = useTranslate()
  const isDisabled = state === 'disabled'
  const label = t('accounts:staff.changeRoleOf', { name })
  return (
    <>
      <RowForm intent="set_role" fields={{ userId: id, shownRole: role }}>
        <RowSelect
          name="role"
          label={label}
          options={STAFF_ROLES.map((option) => ({ value: option, label: t(`accounts:roles.${option}`) }))}
          chosen={role}
        />
        <RowButton name={label}>{t('accounts:staff.changeRole')}</RowButton>
      </RowForm>
      <RowForm intent={isDisabled ? 'enable' : 'disable'} fields={{ userId: id, shownRole: role }}>
        <RowButton
          name={t(isDisabled ? 'accounts:staff.enableOf' : 'accounts:staff.disableOf', { name })}
          tone={isDisabled ? 'quiet' : 'danger'}
        >
          {t(isDisabled ? 'accounts:staff.enable' : 'accounts:staff.disable')}
        </RowButton>
      </RowForm>
      {hasTwoFactor && <ResetTwoFactor id={id} name={name} />}
    </>
  )
}

function ResetTwoFactor({ id, name }: Pick<StaffMember, 'id' | 'name'>) {
  const t = useTranslate()
  return (
    <RowForm intent="reset_two_factor" fields={{ userId: id }}>
      <RowSelect
        name="reason"
        label={t('twofactor:reset.reason', { name })}
        options={RESET_REASONS.map((reason) => ({ value: reason, label: t(`twofactor:reset.reasons.${reason}`) }))}
      />
      <RowButton name={t('twofactor:reset.of', { name })} tone="danger">
        {t('twofactor:reset.button')}
      </RowButton>
    </RowForm>
  )
}
