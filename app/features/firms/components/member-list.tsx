import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Entry } from '~/ui/data/entry'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SectionHeading } from '~/ui/layout/headings'
import type { People } from '../people-queries.server'
import { FirmRoleSelect } from './firm-role-select'

type Member = People['members'][number]
export type MemberListProps = {
  readonly members: readonly Member[]
  readonly isOwner: boolean
  readonly selfId: string
}

export function MemberList({ members, isOwner, selfId }: MemberListProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <section>
      <SectionHeading end={members.length}>{t('firms:people.members')}</SectionHeading>
      <ul>
        {members.map((member) => {
          const isSelf = member.userId === selfId
          const since = t('firms:people.since', { date: format.date(member.createdAt) })
          return (
            <Entry
              key={member.userId}
              title={isSelf ? `${member.name} ${t('firms:people.you')}` : member.name}
              facts={[t(`firms:roles.${member.role}`), member.email, since]}
              actions={
                <>
                  {isOwner && <RoleForm key={member.role} member={member} />}
                  {(isOwner || isSelf) && <LeaveForm member={member} isSelf={isSelf} />}
                </>
              }
            />
          )
        })}
      </ul>
    </section>
  )
}

function RoleForm({ member: { userId, name, role } }: { readonly member: Member }) {
  const t = useTranslate()
  const label = t('firms:people.setRoleOf', { name })
  return (
    <RowForm intent="set_role" fields={{ userId, shownRole: role }}>
      <FirmRoleSelect label={label} chosen={role} />
      <RowButton name={label}>{t('firms:people.setRole')}</RowButton>
    </RowForm>
  )
}

function LeaveForm({ member: { userId, name, role }, isSelf }: { readonly member: Member; readonly isSelf: boolean }) {
  const t = useTranslate()
  const label = isSelf ? t('firms:people.leave') : t('firms:people.removeOf', { name })
  return (
    <RowForm intent="remove" fields={{ userId, shownRole: role }}>
      <RowButton name={label} tone="danger">
        {isSelf ? label : t('firms:people.remove')}
      </RowButton>
    </RowForm>
  )
}
