import { Form } from '@remix-run/react'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormReply } from '~/i18n/message-key'
import { PAGE_FORM_ID } from '../layout/language-switch'
import { ErrorSummary } from './error-summary'
import { fieldLabels } from './field-labels'
import { FormStateProvider } from './form-state'
import { KeptDraft, useDraftOwner, type DraftRules } from './kept-draft'
import { useClientValidation, type SchemaLoader } from './use-client-validation'

export type PageFormProps = {
  /** What the action answered, if it did not accept the form. */
  readonly reply?: FormReply | null
  /** What was typed before the language was switched or the session ended. */
  readonly held?: FormReply['values'] | null
  /** Made by the loader, so that sending the same form twice has one effect. */
  readonly requestId?: string
  /** With files: multipart/form-data. */
  readonly encType?: 'application/x-www-form-urlencoded' | 'multipart/form-data'
  readonly action?: string
  /** A page has one main form; a further form needs its own id. */
  readonly id?: string
  readonly loadSchema?: SchemaLoader
  /** How what was typed is kept, on pages that keep it. */
  readonly draft?: DraftRules
  readonly children: ReactNode
}

export function PageForm({
  reply,
  held,
  requestId,
  encType,
  action,
  id = PAGE_FORM_ID,
  loadSchema,
  draft,
  children,
}: PageFormProps) {
  // Messages can come from either; they are fetched with the form, not when it is already wrong.
  useTranslation(['forms', 'refusals'])
  const owner = useDraftOwner()
  const { errors, onFocus, onSubmit } = useClientValidation(loadSchema)
  const replied = reply?.errors
  const typed = reply?.values ?? held
  const { isStale, heading, lead } = reply ?? {}
  const state = useMemo(() => {
    const values = typed ?? {}
    const found = errors?.length ? { errors } : { errors: replied ?? [], isStale, heading, lead }
    return { formId: id, values, ...found }
  }, [id, errors, replied, typed, isStale, heading, lead])
  const labels = state.errors.length > 0 ? fieldLabels(id, children) : undefined
  return (
    <FormStateProvider value={state}>
      <ErrorSummary labels={labels} />
      <Form method="post" id={id} action={action} encType={encType} noValidate onFocus={onFocus} onSubmit={onSubmit}>
        {requestId && <input type="hidden" name="requestId" value={requestId} />}
        {owner !== null && <KeptDraft owner={owner} formId={id} isTyped={Boolean(typed)} {...draft} />}
        {children}
      </Form>
    </FormStateProvider>
  )
}
