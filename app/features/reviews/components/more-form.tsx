import type { ReactNode } from 'react'
import type { FormReply } from '~/i18n/message-key'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import type { Casework } from '../casework-queries.server'

export type MoreFormProps = {
  readonly intent: string
  readonly casework: Pick<Casework, 'version' | 'requestId'>
  /** Of whichever form was sent; only its own is shown here. */
  readonly reply?: FormReply
  /** Tells forms of the same intent apart. */
  readonly of?: string
  readonly send: string
  readonly children?: ReactNode
}

export function isReplyTo(reply: FormReply | undefined, { intent, of }: Pick<MoreFormProps, 'intent' | 'of'>): boolean {
  if (reply?.values.intent?.[0] !== intent) return false
  return of === undefined || reply.values.consultationId?.[0] === of
}

/** One form around a case, with the version it was drawn for. */
export function MoreForm({ intent, casework, reply, of, send, children }: MoreFormProps) {
  return (
    <PageForm
      id={of ? `${intent}-${of}` : intent}
      reply={isReplyTo(reply, { intent, of }) ? reply : null}
      requestId={casework.requestId}
    >
      <input type="hidden" name="expectedVersion" value={casework.version} />
      {of && <input type="hidden" name="consultationId" value={of} />}
      {children}
      <SubmitButton name="intent" value={intent} tone="quiet">
        {send}
      </SubmitButton>
    </PageForm>
  )
}

type FoldedProps = Omit<MoreFormProps, 'children'> & { readonly heading: string; readonly children: ReactNode }

/** Folded away until it is wanted, or until something has to be said about it. */
export function FoldedForm({ heading, ...form }: FoldedProps) {
  return (
    <details open={isReplyTo(form.reply, form) ? true : undefined}>
      <summary className="min-h-8 py-1 text-sea underline">{heading}</summary>
      <div className="mt-3">
        <MoreForm {...form} />
      </div>
    </details>
  )
}
