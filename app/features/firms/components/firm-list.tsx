import { Link } from '@remix-run/react'
import type { FirmRole } from '~/domain/access/scopes'
import type { EndReason } from '~/domain/firm/taking-back'
import { cityName } from '~/domain/firm/places'
import { inLanguage } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
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
    /** An administrator took the credit code back, on a day and for a reason. */
    takenBack?: { on: string; reason: EndReason | null } | null
  }[]
}

/** The firms of a person; the whole row leads to the firm. */
export function FirmList({ firms }: FirmListProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <ul>
      {firms.map((firm) => (
        <li
          key={firm.id}
          className={`relative border-b border-line py-4 ${firm.takenBack ? 'text-ink-soft' : 'hover:bg-sea-wash'}`}
        >
          {firm.takenBack ? (
            <p className="font-semibold">{inLanguage(language, { zh: firm.nameZh, en: firm.nameEn })}</p>
          ) : (
            <Link
              to={paths.firm.roadmap(firm.id)}
              className="font-semibold text-ink no-underline after:absolute after:inset-0"
            >
              {inLanguage(language, { zh: firm.nameZh, en: firm.nameEn })}
            </Link>
          )}
          <p className="text-small text-ink-soft">
            {cityName(firm.cityCode, language)} · {firm.creditCode} · {t(`firms:roles.${firm.role}`)}
          </p>
          {firm.takenBack && <TakenBack {...firm.takenBack} />}
        </li>
      ))}
    </ul>
  )
}

function TakenBack({ on, reason }: { readonly on: string; readonly reason: EndReason | null }) {
  const t = useTranslate()
  const date = useFormat().date(on)
  return (
    <div className="mt-2 max-w-measure border-s-4 border-yours ps-4 text-ink">
      <p>
        {reason
          ? t('firms:takenBack.why', { date, reason: t(`firms:takenBack.reasons.${reason}`) })
          : t('firms:takenBack.what', { date })}
      </p>
      <p>{t('firms:takenBack.then')}</p>
    </div>
  )
}
