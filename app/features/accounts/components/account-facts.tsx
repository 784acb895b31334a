import { inLanguage } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import type { FoundAccount } from '../account-queries.server'

const STATES = {
  active: 'accounts:staff.active',
  waiting: 'accounts:staff.waiting',
  disabled: 'accounts:staff.disabled',
} as const

/** How an account stands. */
export function AccountFacts({ account }: { readonly account: FoundAccount }) {
  const t = useTranslate()
  const format = useFormat()
  const { staffRole, state, firms, disabledOn } = account
  const facts = [
    { label: t('accounts:email.label'), value: <span className="break-all">{account.email}</span> },
    { label: t('adminaccounts:facts.state'), value: t(STATES[state]) },
    ...(disabledOn ? [{ label: t('adminaccounts:facts.disabledSince'), value: format.dateTime(disabledOn) }] : []),
    {
      label: t('adminaccounts:facts.role'),
      value: t(staffRole ? `accounts:roles.${staffRole}` : 'adminaccounts:facts.member'),
    },
    { label: t('adminaccounts:facts.signedUp'), value: format.date(account.signedUpOn) },
    {
      label: t('adminaccounts:facts.secondFactor'),
      value: t(account.hasTwoFactor ? 'adminaccounts:facts.on' : 'adminaccounts:facts.off'),
    },
    {
      label: t('adminaccounts:facts.sessions'),
      value: t('adminaccounts:facts.count', { count: account.sessions }),
    },
    {
      label: t('adminaccounts:facts.firms'),
      value: firms.length === 0 ? t('adminaccounts:facts.noFirms') : <FirmLines firms={firms} />,
    },
  ]
  return <Facts facts={facts} />
}

function FirmLines({ firms }: Pick<FoundAccount, 'firms'>) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <ul>
      {firms.map((firm) => {
        const values = { firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }), code: firm.creditCode }
        return (
          <li key={firm.id}>
            {firm.isTakenBack
              ? t('adminaccounts:firmTakenBack', values)
              : t('adminaccounts:firm', { ...values, role: t(`firms:roles.${firm.role}`) })}
          </li>
        )
      })}
    </ul>
  )
}
