import { Link } from '@remix-run/react'
import type { FirmRole } from '~/domain/access/scopes'
import { cityName } from '~/domain/firm/places'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

export type FirmListProps = {
  readonly firms: readonly {
    id: string
    nameZh: string
    nameEn: string
    cityCode: string
    creditCode: string
    role: FirmRole
  }[]
}

/** The firms of a person; the whole row leads to the firm. */
export function FirmList({ firms }: FirmListProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <ul>
      {firms.map((firm) => (
        <li key={firm.id} className="relative border-b border-line py-4 hover:bg-sea-wash">
          <Link
            to={paths.firm.roadmap(firm.id)}
            className="font-semibold text-ink no-underline after:absolute after:inset-0"
          >
            {language === 'en' ? firm.nameEn : firm.nameZh}
          </Link>
          <p className="text-small text-ink-soft">
            {cityName(firm.cityCode, language)} · {firm.creditCode} · {t(`firms:roles.${firm.role}`)}
          </p>
        </li>
      ))}
    </ul>
  )
}
