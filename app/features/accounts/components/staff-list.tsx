import { Link } from '@remix-run/react'
import { STAFF_ROLES } from '~/domain/access/scopes'
import { RESET_REASONS } from '~/domain/access/two-factor'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
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

function Actions({ member }: { readonly member: StaffMember }) {
  const t = useTranslate()
  const { id, name, role, state } = member
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
      {isDisabled ? (
        <RowForm intent="enable" fields={{ userId: id, shownRole: role }}>
          <RowButton name={t('accounts:staff.enableOf', { name })} tone="quiet">
            {t('accounts:staff.enable')}
          </RowButton>
        </RowForm>
      ) : (
        <Link
          to={paths.admin.staff({ ask: 'disable', member: id })}
          aria-label={t('accounts:staff.disableOf', { name })}
          className="inline-block py-2"
        >
          {t('accounts:staff.disable')}
        </Link>
      )}
      {member.hasTwoFactor && <ResetTwoFactor member={member} />}
    </>
  )
}

function ResetTwoFactor({ member: { id, name, role, secondFactorSince } }: { readonly member: StaffMember }) {
  const t = useTranslate()
  const shown = { shownRole: role, ...(secondFactorSince && { shownSince: secondFactorSince }) }
  return (
    <RowForm intent="reset_two_factor" fields={{ userId: id, ...shown }}>
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
