import { FIRM_ROLES, type FirmRole } from '~/domain/access/scopes'
import { useTranslate } from '~/i18n/use-translate'
import { controlStyle } from '~/ui/form/control-style'

/** A role inside a row of a list; its label is only read out, because the row shows whose role it is. */
export function FirmRoleSelect({ label, chosen }: { readonly label: string; readonly chosen: FirmRole }) {
  const t = useTranslate()
  return (
    <select name="role" aria-label={label} defaultValue={chosen} className={`${controlStyle} mt-0! w-auto!`}>
      {FIRM_ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`firms:roles.${role}`)}
        </option>
      ))}
    </select>
  )
}
