import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { canEdit } from '~/domain/access/scopes'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { updateFirm } from '~/features/firms/commands.server'
import { ProfileEffect } from '~/features/firms/components/profile-effect'
import { PROFILE_FIELDS } from '~/features/firms/components/profile-field-names'
import { ProfileFields } from '~/features/firms/components/profile-fields'
import { creditCodeAdvice, getProfile, listPlaces } from '~/features/firms/queries.server'
import { profileSchema } from '~/features/firms/schema'
import { FlagReminders } from '~/features/products/components/flag-questions'
import { listFlagQuestions } from '~/features/products/flag-queries.server'
import { Contradictions } from '~/features/roadmap/components/contradictions'
import { getProfileStanding } from '~/features/roadmap/lock-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyConflicts, replyHeaders, replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageForm } from '~/ui/form/page-form'
import { changedValues, knownValues } from '~/domain/shared/shown-fields'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['firms', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const isSaved = new URL(request.url).searchParams.has('saved')
  const [profile, { isIdentityLocked, contradictions }, held, flagQuestions] = await Promise.all([
    getProfile(scope),
    getProfileStanding(scope, new Date()),
    takeHeldText(request),
    isSaved ? listFlagQuestions(scope, new Date()) : [],
  ])
  return withHeaders(
    {
      title: pageTitle(scope.language, translator(scope.language)('firms:profile.title')),
      profile,
      codeAdvice: creditCodeAdvice(profile.creditCode, scope.language),
      contradictions,
      places: listPlaces(scope.language),
      locked: canEdit(scope.role) ? (isIdentityLocked ? ('identity' as const) : ('none' as const)) : ('all' as const),
      dataTo: scope.role === 'owner' ? paths.firm.data(scope.firmId) : null,
      ...{ isSaved, flagQuestions },
      held: held?.values ?? null,
    },
    held?.headers,
  )
})

export const action = formAction(ofFirm('editor'), profileSchema, async ({ scope, form, input }) => {
  const typed = typedValues(form)
  const agreedEffect = typed.agreedEffect?.[0] ?? ''
  const known = knownValues(typed, PROFILE_FIELDS)
  const saved = await updateFirm(scope, input, { now: new Date(), agreedEffect, known })
  if (!saved.ok && 'conflicts' in saved.refusal)
    return replyConflicts(changedValues(typed), 'refusals:changedMeanwhile', saved.refusal.conflicts)
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  const { effect } = saved.value
  return effect ? { errors: [], values: typed, effect } : seeOther(`${paths.firm.profile(scope.firmId)}?saved=1`)
})

export const headers = replyHeaders

export default function Profile() {
  const t = useTranslate()
  const { profile, codeAdvice, contradictions, places, locked, isSaved, flagQuestions, held, dataTo } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const effect = reply && 'effect' in reply ? reply.effect : null
  return (
    <>
      <PageHeading lead={locked === 'all' ? t('firms:profile.readOnly') : t('firms:profile.lead')}>
        {t('firms:profile.title')}
      </PageHeading>
      {isSaved && !reply && <SavedNotice heading={t('firms:profile.saved')} />}
      <FlagReminders questions={flagQuestions} toProduct={(id) => paths.firm.product(profile.id, id)} />
      <Contradictions view={contradictions} />
      <PageForm
        reply={reply}
        held={held}
        loadSchema={() => import('~/features/firms/schema').then((module) => module.profileSchema)}
      >
        <ProfileFields
          key={String(profile.updatedAt)}
          places={places}
          values={profile}
          codeAdvice={codeAdvice}
          locked={locked}
        />
        {effect && <ProfileEffect effect={effect} />}
        {locked !== 'all' && (
          <SubmitButton>{effect ? t('firms:effect.submit') : t('firms:profile.submit')}</SubmitButton>
        )}
      </PageForm>
      {dataTo && (
        <p className="mt-10">
          <Link to={dataTo}>{t('firms:profile.toData')}</Link>
        </p>
      )}
    </>
  )
}
