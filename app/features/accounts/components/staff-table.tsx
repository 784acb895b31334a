import { STAFF_ROLES } from '~/domain/access/scopes'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { controlStyle } from '~/ui/form/control-style'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import type { StaffMember } from '../staff-queries.server'

const STATES = {
  active: 'accounts:staff.active',
  waiting: 'accounts:staff.waiting',
  disabled: 'accounts:staff.disabled',
} as const

export function StaffTable({ staff }: { readonly staff: readonly StaffMember[] }) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('accounts:staff.list')}
      rows={staff}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          heading: t('accounts:staff.name'),
          isRowHeading: true,
          cell: ({ name, isSelf }) => `${name} ${isSelf ? t('accounts:staff.self') : ''}`,
        },
        { id: 'email', heading: t('accounts:staff.email'), cell: ({ email }) => email },
        { id: 'role', heading: t('accounts:staff.role'), cell: ({ role }) => t(`accounts:roles.${role}`) },
        { id: 'state', heading: t('accounts:staff.state'), cell: ({ state }) => t(STATES[state]) },
        {
          id: 'actions',
          heading: t('accounts:staff.actions'),
          cell: (member) => (member.isSelf ? null : <Actions member={member} />),
        },
      ]}
    />
  )
}

function Actions({ member }: { readonly member: StaffMember }) {
  const t = useTranslate()
  const { id, name, role, state } = member
  const isDisabled = state === 'disabled'
  const label = t('accounts:staff.changeRoleOf', { name })
  return (
    <div className="flex flex-wrap gap-2">
      <RowForm intent="set_role" fields={{ userId: id }}>
        <select name="role" aria-label={label} defaultValue={role} className={`${controlStyle} mt-0! w-auto!`}>
          {STAFF_ROLES.map((option) => (
            <option key={option} value={option}>
              {t(`accounts:roles.${option}`)}
            </option>
          ))}
        </select>
        <RowButton name={label}>{t('accounts:staff.changeRole')}</RowButton>
      </RowForm>
      <RowForm intent={isDisabled ? 'enable' : 'disable'} fields={{ userId: id }}>
        <RowButton
          name={t(isDisabled ? 'accounts:staff.enableOf' : 'accounts:staff.disableOf', { name })}
          tone={isDisabled ? 'quiet' : 'danger'}
        >
          {t(isDisabled ? 'accounts:staff.enable' : 'accounts:staff.disable')}
        </RowButton>
      </RowForm>
    </div>
  )
}
