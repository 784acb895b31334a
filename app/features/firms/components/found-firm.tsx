import { inLanguage } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { SectionHeading } from '~/ui/layout/headings'
import type { ReactNode } from 'react'
import type { FoundFirm } from '../taking-back-queries.server'

/** Who the firm is and how it stands with its credit code. */
export function FoundFirmSection({ firm, children }: { readonly firm: FoundFirm; readonly children: ReactNode }) {
  const t = useTranslate()
  const format = useFormat()
  const language = useLanguage()
  const { takenBackOn, takenBackReason, members, asking } = firm
  const member = (one: FoundFirm['members'][number]) =>
    t('adminaccounts:byCode.member', { ...one, role: t(`firms:roles.${one.role}`) })
  const cases = [
    t('adminaccounts:byCode.inProgress', { count: firm.inProgress }),
    t('adminaccounts:byCode.approved', { count: firm.approved }),
  ]
  const state = takenBackOn
    ? t('adminaccounts:byCode.takenBack', { date: format.date(takenBackOn) })
    : t('adminaccounts:byCode.held')
  const facts = [
    { label: t('adminaccounts:byCode.code'), value: <bdi>{firm.creditCode}</bdi> },
    { label: t('adminaccounts:byCode.state'), value: state },
    ...(takenBackReason
      ? [{ label: t('adminaccounts:byCode.reason'), value: t(`firms:takenBack.reasons.${takenBackReason}`) }]
      : []),
    { label: t('adminaccounts:byCode.registered'), value: format.date(firm.registeredOn) },
    { label: t('adminaccounts:byCode.members'), value: <Lines lines={members.map(member)} /> },
    ...(asking.length > 0
      ? [
          {
            label: t('adminaccounts:byCode.asking'),
            value: <Lines lines={asking.map(({ name, email }) => `${name} (${email})`)} />,
          },
        ]
      : []),
    { label: t('adminaccounts:byCode.cases'), value: cases.join(' · ') },
  ]
  return (
    <section className="mt-10">
      <SectionHeading>{inLanguage(language, { zh: firm.nameZh, en: firm.nameEn })}</SectionHeading>
      <div className="my-6">
        <Facts facts={facts} />
      </div>
      {children}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const t = useTranslate()
  if (lines.length === 0) return t('adminaccounts:byCode.noMembers')
  return (
    <ul className="break-words">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
