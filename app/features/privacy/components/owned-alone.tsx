import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

type Props = { readonly firms: readonly { readonly id: string; readonly name: string }[] }

/** Why an account cannot be closed yet, and where that is changed. */
export function OwnedAlone({ firms }: Props) {
  const t = useTranslate()
  return (
    <>
      <p className="my-4 max-w-measure">{t('privacy:own.ownedAlone')}</p>
      <ul className="grid gap-y-3">
        {firms.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap gap-x-6 gap-y-1">
            <span className="font-semibold">{name}</span>
            <Link to={paths.firm.people(id)}>{t('privacy:own.toMembers')}</Link>
            <Link to={paths.firm.data(id)}>{t('privacy:own.toFirmData')}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
