import { useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { MOST_ROWS } from '~/features/privacy/export-queries.server'
import { closeFirm } from '~/features/privacy/firm-closing-commands.server'
import { closeFirmSchema } from '~/features/privacy/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyRefusal, seeOther } from '~/server/http.server'
import { clientAddress } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { Stack } from '~/ui/layout/stack'

export const handle = { namespaces: ['privacy', 'roadmap', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('owner', ({ scope }) => {
  const title = pageTitle(scope.language, translator(scope.language)('privacy:firm.title'))
  return { title, firmId: scope.firmId, most: MOST_ROWS }
})

export const action = formAction(ofFirm('owner'), closeFirmSchema, async ({ scope, request, context, form }) => {
  const now = new Date()
  await requireRecentProof(request, form, now)
  const closed = await closeFirm(scope, { address: clientAddress(context) }, now)
  return closed.ok ? seeOther(withSaid(paths.firms.list(), 'firm_deleted')) : replyRefusal(form, closed.refusal)
})

export default function FirmData() {
  const t = useTranslate()
  const { firmId, most } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const fieldErrors = reply?.errors.some(({ field }) => field !== null) ? reply : null
  return (
    <>
      <BackLink to={paths.firm.profile(firmId)} label={t('roadmap:nav.profile')} />
      <PageHeading lead={t('privacy:firm.lead')}>{t('privacy:firm.title')}</PageHeading>
      <GeneralErrors reply={reply} />
      <Stack gap="large">
        <section>
          <SectionHeading>{t('privacy:firm.export')}</SectionHeading>
          <p className="my-4 max-w-measure">{t('privacy:firm.exportText', { most })}</p>
          <a href={paths.firm.dataFile(firmId)} download>
            {t('privacy:own.download')}
          </a>
        </section>
        <section>
          <SectionHeading>{t('privacy:firm.close')}</SectionHeading>
          <ul className="flow my-4 max-w-measure list-disc ps-5">
            <li>{t('privacy:firm.closeDeleted')}</li>
            <li>{t('privacy:firm.closeStays')}</li>
            <li>{t('privacy:firm.closeCases')}</li>
          </ul>
          <PageForm
            reply={fieldErrors}
            loadSchema={() => import('~/features/privacy/schema').then((module) => module.closeFirmSchema)}
          >
            <Checkbox name="isSure" label={t('privacy:firm.sure')} />
            <SubmitButton name="intent" value="close">
              {t('privacy:firm.closeButton')}
            </SubmitButton>
          </PageForm>
        </section>
      </Stack>
    </>
  )
}
