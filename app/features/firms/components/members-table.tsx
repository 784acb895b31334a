import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import type { People } from '../people-queries.server'
import { FirmRoleSelect } from './firm-role-select'

type Member = People['members'][number]

export function MembersTable({
  members,
  isOwner,
  selfId,
}: {
  readonly members: readonly Member[]
  readonly isOwner: boolean
  readonly selfId: string
}) {
  const t = useTranslate()
  const format = useFormat()
  const isSelf = (member: Member) => member.userId === selfId
  return (
    <DataTable
      caption={t('firms:people.members')}
      rows={members}
      rowKey={(member) => member.userId}
      columns={[
        {
          id: 'name',
          heading: t('firms:people.name'),
          isRowHeading: true,
          cell: (member) => `${member.name} ${isSelf(member) ? t('firms:people.you') : ''}`,
        },
        { id: 'email', heading: t('firms:people.email'), cell: (member) => member.email },
        { id: 'role', heading: t('firms:people.role'), cell: (member) => t(`firms:roles.${member.role}`) },
        { id: 'since', heading: t('firms:people.since'), cell: (member) => format.date(member.createdAt) },
        {
          id: 'actions',
          heading: t('firms:people.actions'),
          cell: (member) => (
            <div className="flex flex-wrap gap-2">
              {isOwner && (
                <RowForm intent="set_role" fields={{ userId: member.userId }}>
                  <FirmRoleSelect label={t('firms:people.setRoleOf', { name: member.name })} chosen={member.role} />
                  <RowButton name={t('firms:people.setRoleOf', { name: member.name })}>
                    {t('firms:people.setRole')}
                  </RowButton>
                </RowForm>
              )}
              {(isOwner || isSelf(member)) && (
                <RowForm intent="remove" fields={{ userId: member.userId }}>
                  {isSelf(member) ? (
                    <RowButton name={t('firms:people.leave')} tone="danger">
                      {t('firms:people.leave')}
                    </RowButton>
                  ) : (
                    <RowButton name={t('firms:people.removeOf', { name: member.name })} tone="danger">
                      {t('firms:people.remove')}
                    </RowButton>
                  )}
                </RowForm>
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
