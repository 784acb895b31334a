import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { DossierCases } from '~/features/dossiers/components/dossier-cases'
import { DossierFacts } from '~/features/dossiers/components/dossier-facts'
import { DossierPeople } from '~/features/dossiers/components/dossier-people'
import { getDossier } from '~/features/dossiers/queries.server'
import { decideDuplicate, statusOfDuplicate } from '~/features/duplicates/commands.server'
import { SuspectList } from '~/features/duplicates/components/suspect-list'
import { duplicateSchema } from '~/features/duplicates/schema'
import { listCaseChecks } from '~/features/origin/case-queries.server'
import { CaseChecks } from '~/features/origin/components/case-checks'
import { pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { Timeline } from '~/ui/data/timeline'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { AsideSection, TwoColumn } from '~/ui/layout/two-column'

export const handle = {
  namespaces: ['dossier', 'duplicates', 'applications', 'firms', 'forms', 'refusals', 'origin', 'duty'],
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const dossier = await getDossier(scope, params.applicationId, new Date())
  const isDecided = new URL(request.url).searchParams.get('done') === 'decided'
  return {
    dossier,
    checks: await listCaseChecks(dossier.firmId, scope.language),
    isDecided,
    caseTo: paths.advisor.case(params.applicationId ?? ''),
    productsTo: paths.advisor.products(params.applicationId ?? ''),
    requestId: randomUUID(),
    title: pageTitle(scope.language, dossier.name),
  }
})

export const action = formAction(requireAdvisor, duplicateSchema, async ({ scope, params, form, input }) => {
  const applicationId = params.applicationId ?? ''
  const done = await decideDuplicate(scope, { applicationId, form: input })
  if (!done.ok) return replyRefusal(form, done.refusal, statusOfDuplicate(done.refusal))
  return seeOther(paths.advisor.firm(applicationId, { done: 'decided' }))
})

export default function CaseFirm() {
  const t = useTranslate()
  const { dossier, checks, isDecided, caseTo, productsTo, requestId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  // What waits for a decision comes first.
  const hasSuspects = dossier.suspects.length > 0
  const suspects = (
    <SuspectList suspects={dossier.suspects} mayDecide={!dossier.isOwnFirm} requestId={requestId} reply={reply} />
  )
  return (
    <div className="px-4 py-6 sm:px-8">
      <BackLink to={caseTo} label={t('dossier:back')} />
      {isDecided && !reply && <SavedNotice heading={t('duplicates:decided')} />}
      <PageHeading caption={t('dossier:title')} lead={<bdi>{dossier.otherName}</bdi>}>
        {dossier.name}
      </PageHeading>
      <p className="mb-6">
        <Link to={productsTo}>{t('dossier:productsPage')}</Link>
      </p>
      {dossier.isOwnFirm && <Notice heading={t('dossier:ownFirm')} />}
      <TwoColumn
        aside={
          <AsideSection heading={t('dossier:timeline')}>
            <div className="text-small">
              <Timeline entries={dossier.timeline} />
            </div>
          </AsideSection>
        }
      >
        {hasSuspects && suspects}
        <DossierFacts dossier={dossier} />
        {!hasSuspects && suspects}
        <DossierCases dossier={dossier} />
        <CaseChecks checks={checks} hasProduct />
        <DossierPeople people={dossier.people} />
      </TwoColumn>
    </div>
  )
}
