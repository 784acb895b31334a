import { FIRM_ROLES } from '~/domain/access/scopes'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionHeading } from '~/ui/layout/headings'

export function InviteForm({ reply, held }: { readonly reply?: FormReply; readonly held: FormReply['values'] | null }) {
  const t = useTranslate()
  const isMine = reply?.errors.some(({ field }) => field !== null)
  return (
    <section>
      <SectionHeading>{t('firms:people.invite')}</SectionHeading>
      <p className="my-4 max-w-measure text-ink-soft">{t('firms:people.inviteLead')}</p>
      <PageForm
        reply={isMine ? reply : null}
        held={held}
        loadSchema={() => import('../schema').then((module) => module.peopleSchema)}
      >
        <TextField
          name="email"
          label={t('firms:people.email')}
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
        />
        <RadioGroup
          name="role"
          label={t('firms:people.role')}
          defaultValue="editor"
          options={FIRM_ROLES.map((role) => ({
            value: role,
            label: t(`firms:roles.${role}`),
            hint: t(`firms:roleHints.${role}`),
          }))}
        />
        <SubmitButton name="intent" value="invite">
          {t('firms:people.inviteSubmit')}
        </SubmitButton>
      </PageForm>
    </section>
  )
}
