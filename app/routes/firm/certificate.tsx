import { useLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { CertificatePrint } from '~/features/trade/components/certificate-print'
import { getCertificate } from '~/features/trade/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PrintButton } from '~/ui/form/print-button'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['trade'] }

export const loader = firmPage('viewer', async ({ scope, params }) => {
  const certificate = await getCertificate(scope, params.code)
  const title = pageTitle(scope.language, translator(scope.language)('trade:certificate.title'))
  return { certificate, firmId: scope.firmId, title }
})

export default function Certificate() {
  const t = useTranslate()
  const { certificate, firmId } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={paths.firm.roadmap(firmId)} label={t('trade:certificate.back')} />
      <div className="mb-6 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <PrintButton />
        <p className="text-ink-soft">{t('trade:certificate.printHint')}</p>
      </div>
      <CertificatePrint certificate={certificate} />
    </>
  )
}
