import { useActionData, useLoaderData } from '@remix-run/react'
import { STAFF_ROLES } from '~/domain/access/scopes'
import { EmailField } from '~/features/accounts/components/email-field'
import { LanguageField } from '~/features/accounts/components/language-field'
import { MovedCases } from '~/features/accounts/components/moved-cases'
import { ResetMemberFields } from '~/features/accounts/components/reset-member-fields'
import { StaffList } from '~/features/accounts/components/staff-list'
import { StaffQuestion } from '~/features/accounts/components/staff-question'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { destinationOf, movedQuery, questionAfter, readStaffPlace, staffSchema } from '~/features/accounts/schema'
import { manageStaff } from '~/features/accounts/staff-commands.server'
import { findPerson, listStaff } from '~/features/accounts/staff-queries.server'
import { leavingAs } from '~/features/handovers/commands.server'
import { CaseDestination, useHoldingEffects } from '~/features/handovers/components/case-destination'
import { findHoldings } from '~/features/handovers/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { RadioGroup } from '~/ui/form/choice-group'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['adminaccounts', 'twofactor', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'create',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const { memberId, done, ...place } = readStaffPlace(new URL(request.url).searchParams)
  const [staff, person, holdings, held] = await Promise.all([
    listStaff(scope),
    done && memberId ? findPerson(scope, memberId) : null,
    place.asked && memberId ? findHoldings(scope, memberId) : null,
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('accounts:staff.title'))
  const member = staff.find(({ id, isSelf }) => id === memberId && !isSelf) ?? null
  const said = done && person ? { did: done, ...person } : null
  return withHeaders({ title, staff, member, said, holdings, ...place, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdmin, staffSchema, async ({ scope, request, context, form, input }) => {
  await requireRecentProof(request, form, new Date())
  const now = new Date()
  const from = senderOf({ request, context })
  const leaving = leavingAs({ ...destinationOf(input), ...from, scope, now })
  const done = await manageStaff(scope, input, { ...from, leaving, now })
  if (!done.ok) {
    const askFirst = questionAfter(input, done.refusal.code, new URL(request.url).searchParams)
    return askFirst ? seeOther(paths.admin.staff(askFirst)) : replyRefusal(form, done.refusal)
  }
  const { did, userId, moved } = done.value
  return seeOther(paths.admin.staff({ done: did, member: userId, ...movedQuery(moved) }))
})

export default function Staff() {
  const t = useTranslate()
  const { staff, member, asked, role, said, moved, holdings, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const effects = useHoldingEffects(holdings, member?.name ?? '')
  const isQuestion = member !== null && asked !== null && reply?.values.intent?.[0] === asked
  const fieldErrors = reply?.errors.some(({ field }) => field !== null) ? reply : null
  const isAboutMember = reply?.values.intent?.[0] === 'reset_member'
  const loadSchema = () => import('~/features/accounts/schema').then((module) => module.staffSchema)
  return (
    <>
      <PageHeading lead={t('accounts:staff.lead')}>{t('accounts:staff.title')}</PageHeading>
      {said && !reply && (
        <SavedNotice
          heading={t(`accounts:staff.did.${said.did}`, {
            name: said.name,
            role: said.role ? t(`accounts:roles.${said.role}`) : '',
          })}
        >
          <MovedCases moved={moved} />
        </SavedNotice>
      )}
      {!isQuestion && <GeneralErrors reply={reply} />}
      {member && asked && (
        <StaffQuestion
          key={`${member.id} ${asked}`}
          {...{ member, asked, role, effects, held }}
          reply={isQuestion ? reply : null}
        >
          <CaseDestination holdings={holdings} />
        </StaffQuestion>
      )}
      <StaffList staff={staff} />
      <section className="mt-10">
        <SectionHeading>{t('accounts:staff.create')}</SectionHeading>
        <p className="my-4 max-w-measure text-ink-soft">{t('accounts:staff.createLead')}</p>
        <PageForm
          key={staff.length}
          reply={isAboutMember || isQuestion ? null : fieldErrors}
          held={asked ? null : held}
          loadSchema={loadSchema}
        >
          <FieldGrid>
            <TextField name="name" label={t('accounts:staff.nameLabel')} autoComplete="off" width="medium" />
            <EmailField />
          </FieldGrid>
          <RadioGroup
            name="role"
            label={t('accounts:staff.role')}
            options={STAFF_ROLES.map((role) => ({ value: role, label: t(`accounts:roles.${role}`) }))}
          />
          <LanguageField chosen="zh-CN" />
          <SubmitButton name="intent" value="create">
            {t('accounts:staff.submit')}
          </SubmitButton>
        </PageForm>
      </section>
      <section className="mt-10">
        <SectionHeading>{t('twofactor:reset.member')}</SectionHeading>
        <p className="my-4 max-w-measure text-ink-soft">{t('twofactor:reset.memberLead')}</p>
        <PageForm id="reset-member" reply={isAboutMember ? fieldErrors : null} loadSchema={loadSchema}>
          <ResetMemberFields />
        </PageForm>
      </section>
    </>
  )
}
