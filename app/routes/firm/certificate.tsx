import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { spacedCode } from '~/domain/trade/certificate'
import { requireFirm } from '~/features/accounts/guards.server'
import { QrCode } from '~/features/trade/components/qr-code'
import { getCertificate } from '~/features/trade/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Mark } from '~/ui/layout/mark'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['trade'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  const certificate = await getCertificate(scope, params.code)
  return {
    certificate,
    firmId: scope.firmId,
    title: pageTitle(scope.language, translator(scope.language)('trade:certificate.title')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function CertificatePage() {
  const t = useTranslate()
  const format = useFormat()
  const { certificate: given, firmId } = useLoaderData<typeof loader>()
  const facts = [
    { label: t('trade:certificate.creditCode'), value: given.creditCode },
    { label: t('trade:certificate.number'), value: given.number },
    { label: t('trade:certificate.declaredOn'), value: format.date(given.declaredOn) },
    { label: t('trade:certificate.market'), value: given.market },
    { label: t('trade:certificate.mode'), value: given.mode },
    {
      label: t('trade:certificate.value'),
      value: format.money({ minor: BigInt(given.value.minor), currency: given.value.currency }),
    },
    { label: t('trade:certificate.verifiedAt'), value: format.date(given.verifiedAt) },
    { label: t('trade:certificate.issuedAt'), value: format.date(given.issuedAt) },
    { label: t('trade:certificate.code'), value: spacedCode(given.code) },
  ]
  return (
    <>
      <BackLink to={paths.firm.roadmap(firmId)} label={t('trade:certificate.back')} />
      <p className="mb-6 text-ink-soft print:hidden">{t('trade:certificate.printHint')}</p>
      <article className="mx-auto max-w-[46rem] border border-line-strong bg-surface p-6 outline-1 -outline-offset-8 outline-line-strong sm:p-12 print:max-w-none print:px-10 print:py-8">
        <header className="text-center">
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
        <dl className="mt-8 border-t border-line">
          {facts.map(({ label, value }) => (
            <div
              key={label}
              className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[14rem_minmax(0,1fr)] print:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <dt className="text-ink-soft">{label}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        <footer className="mt-8 break-inside-avoid flex flex-wrap items-center gap-6">
          <QrCode code={given.qr} label={t('trade:certificate.qr')} />
          <div className="min-w-0 flex-1 basis-64 text-small">
            <p>{t('trade:certificate.verify')}</p>
            <p className="font-semibold break-all">
              <a href={given.verifyUrl}>{given.verifyUrl}</a>
            </p>
            <p className="mt-3 text-ink-soft">{t('trade:certificate.note')}</p>
          </div>
        </footer>
      </article>
    </>
  )
}
