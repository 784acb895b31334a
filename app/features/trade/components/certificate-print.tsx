import { spacedCode } from '~/domain/trade/certificate'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { QrCode } from '~/ui/data/qr-code'
import { Mark } from '~/ui/layout/mark'
import type { CertificatePage } from '../queries.server'

/** One A4 page, and on the screen the same sheet. */
export function CertificatePrint({ certificate: given }: { readonly certificate: CertificatePage }) {
  const t = useTranslate()
  const format = useFormat()
  const { minor, currency } = given.value
  const facts = [
    { label: t('trade:certificate.creditCode'), value: given.creditCode },
    { label: t('trade:certificate.number'), value: given.maskedNumber },
    { label: t('trade:certificate.declaredOn'), value: format.date(given.declaredOn) },
    { label: t('trade:certificate.market'), value: given.market },
    { label: t('trade:certificate.mode'), value: given.mode },
    { label: t('trade:certificate.value'), value: format.money({ minor: BigInt(minor), currency }) },
    {
      label: t('trade:certificate.verified'),
      value: t('trade:certificate.byAdvisor', { date: format.date(given.verifiedAt) }),
    },
    { label: t('trade:certificate.issuedAt'), value: format.date(given.issuedAt) },
    { label: t('trade:certificate.code'), value: spacedCode(given.code) },
  ]
  return (
    <article
      data-prints-alone
      className="mx-auto max-w-[46rem] border border-line-strong bg-surface p-6 outline-1 -outline-offset-8 outline-line-strong sm:p-12 print:flex print:min-h-[255mm] print:max-w-none print:flex-col print:p-12"
    >
      <header className="text-center print:pt-6">
        <div className="flex items-center justify-center gap-3 text-ink-soft">
          <Mark />
          {t('trade:certificate.programme')}
        </div>
        <h1 className="mt-6 text-page">{t('trade:certificate.heading')}</h1>
        <p className="mx-auto mt-4 max-w-measure text-ink-soft">{t('trade:certificate.statement')}</p>
        <p className="mt-8 text-title font-semibold" lang="zh-CN">
          {given.firmZh}
        </p>
        <p className="text-lead" lang="en">
          {given.firmEn}
        </p>
      </header>
      <dl className="mt-8 border-t border-line print:mt-12">
        {facts.map(({ label, value }) => (
          <div
            key={label}
            className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[15rem_minmax(0,1fr)] print:grid-cols-[15rem_minmax(0,1fr)]"
          >
            <dt className="text-ink-soft">{label}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <footer className="mt-8 flex flex-wrap items-center gap-6 print:mt-auto">
        <QrCode code={given.qr} label={t('trade:certificate.qr')} />
        <div className="min-w-0 flex-1 basis-64 text-small">
          <p>{t('trade:certificate.verify')}</p>
          <p className="font-semibold wrap-anywhere">
            <a href={given.verifyUrl}>{given.verifyUrl}</a>
          </p>
          <p className="mt-3 text-ink-soft">{t('trade:certificate.note')}</p>
        </div>
      </footer>
    </article>
  )
}
