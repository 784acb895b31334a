import { FIRM_ROLES, type FirmRole } from '~/domain/access/scopes'
import { useTranslate } from '~/i18n/use-translate'
import { RowSelect } from '~/ui/form/row-select'

/** A role inside a row of a list; its label is only read out, because the row shows whose role it is. */
export function FirmRoleSelect({ label, chosen }: { readonly label: string; readonly chosen: FirmRole }) {
  const t = useTranslate()
  return (
    <RowSelect
      name="role"
      label={label}
      options={FIRM_ROLES.map((role) => ({ value: role, label: t(`firms:roles.${role}`) }))}
      chosen={chosen}
    />
  )
}
