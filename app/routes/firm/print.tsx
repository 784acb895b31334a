import { useLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { readyView } from '~/features/calendar/ready-queries.server'
import { RoadmapPrint } from '~/features/roadmap/components/roadmap-print'
import { getPrintPage } from '~/features/roadmap/print-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PrintButton } from '~/ui/form/print-button'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['printout', 'roadmap'] }

export const loader = firmPage('viewer', async ({ scope }) => {
  const page = await getPrintPage(scope, new Date(), readyView)
  return { page, firmId: scope.firmId, title: pageTitle(scope.language, translator(scope.language)('printout:title')) }
})

export default function Print() {
  const t = useTranslate()
  const { page, firmId } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={paths.firm.roadmap(firmId)} label={t('printout:back')} />
      <div className="mb-6 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <PrintButton />
        <p className="text-ink-soft">{t('printout:hint')}</p>
      </div>
      <RoadmapPrint page={page} />
    </>
  )
}
