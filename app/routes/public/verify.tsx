import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { spacedCode } from '~/domain/trade/certificate'
import { findPublicCertificate } from '~/features/trade/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { SummaryList } from '~/ui/data/summary-list'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['trade'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const certificate = await findPublicCertificate(params.code, language)
  const title = pageTitle(language, translator(language)('trade:verify.title'))
  return data({ certificate, title }, { status: certificate ? 200 : 404 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Verify() {
  const t = useTranslate()
  const format = useFormat()
  const { certificate } = useLoaderData<typeof loader>()
  if (!certificate) {
    return (
      <PageShell>
        <PageHeading lead={t('trade:verify.notFound')}>{t('trade:verify.notFoundHeading')}</PageHeading>
      </PageShell>
    )
  }
  return (
    <PageShell>
      <div className="mb-8 max-w-[46rem] border-s-4 border-done bg-done-wash px-6 py-4">
        <h1 className="text-page text-done">{t('trade:verify.validHeading')}</h1>
        <p className="mt-2">{t('trade:verify.lead')}</p>
      </div>
      <div className="max-w-[46rem]">
        <SummaryList
          rows={[
            {
              label: t('trade:certificate.firm'),
              value: (
                <>
                  <span lang="zh-CN">{certificate.firmZh}</span>
                  <span lang="en" className="block">
                    {certificate.firmEn}
                  </span>
                </>
              ),
            },
            { label: t('trade:certificate.number'), value: certificate.maskedNumber },
            { label: t('trade:certificate.declaredOn'), value: format.date(certificate.declaredOn) },
            { label: t('trade:certificate.market'), value: certificate.market },
            { label: t('trade:certificate.issuedAt'), value: format.date(certificate.issuedAt) },
            { label: t('trade:certificate.code'), value: spacedCode(certificate.code) },
          ]}
        />
      </div>
    </PageShell>
  )
}
