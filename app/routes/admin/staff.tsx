import { useActionData, useLoaderData } from '@remix-run/react'
import { STAFF_ROLES } from '~/domain/access/scopes'
import { EmailField } from '~/features/accounts/components/email-field'
import { LanguageField } from '~/features/accounts/components/language-field'
import { ResetMemberFields } from '~/features/accounts/components/reset-member-fields'
import { StaffList } from '~/features/accounts/components/staff-list'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { staffSchema } from '~/features/accounts/schema'
import { manageStaff } from '~/features/accounts/staff-commands.server'
import { listStaff } from '~/features/accounts/staff-queries.server'
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
  namespaces: ['twofactor', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'create',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const [staff, held] = await Promise.all([listStaff(scope), takeHeldText(request)])
  const title = pageTitle(scope.language, translator(scope.language)('accounts:staff.title'))
  const done = new URL(request.url).searchParams.get('done')
  return withHeaders({ title, staff, done, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdmin, staffSchema, async ({ scope, request, context, form, input }) => {
  await requireRecentProof(request, form, new Date())
  const done = await manageStaff(scope, input, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(`${paths.admin.staff()}?done=${done.value ?? '1'}`)
})

export default function Staff() {
  const t = useTranslate()
  const { staff, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const fieldErrors = reply?.errors.some(({ field }) => field !== null) ? reply : null
  const isAboutMember = reply?.values.intent?.[0] === 'reset_member'
  const loadSchema = () => import('~/features/accounts/schema').then((module) => module.staffSchema)
  return (
    <>
      <PageHeading lead={t('accounts:staff.lead')}>{t('accounts:staff.title')}</PageHeading>
      {done !== null && !reply && (
        <SavedNotice heading={t(done === 'unchanged' ? 'accounts:staff.unchanged' : 'accounts:staff.done')} />
      )}
      <GeneralErrors reply={reply} />
      <StaffList staff={staff} />
      <section className="mt-10">
        <SectionHeading>{t('accounts:staff.create')}</SectionHeading>
        <p className="my-4 max-w-measure text-ink-soft">{t('accounts:staff.createLead')}</p>
        <PageForm key={staff.length} reply={isAboutMember ? null : fieldErrors} held={held} loadSchema={loadSchema}>
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
