import { useRevalidator } from '@remix-run/react'
import { useRef, useState } from 'react'
import { LARGEST_FILE } from '~/domain/evidence/filename'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { FileField } from '~/ui/form/file-field'
import { useHasScripts } from '~/ui/layout/use-has-scripts'
import { IdentityConsent } from './identity-consent'
import { consentName, fileName } from './names'
import { sendFile } from './send-file'

/** What came of a file: kept, or the sentence that says why not. */
export type Uploaded = {
  readonly type: string
  readonly filename: string
  readonly problem: string | null
  /** What is to be known of a file that was kept: it is the same as another. */
  readonly note?: string | null
}

type UploadFieldProps = {
  readonly type: string
  readonly label: string
  readonly uploadTo: string
  /** It shows a person, and the reader has not agreed to that yet. */
  readonly needsConsent: boolean
  /** The page says it on top: once it is kept, this control gives way to one for the next version. */
  readonly onSent: (uploaded: Uploaded) => void
}

type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly share: number }
  | { readonly state: 'failed'; readonly file: File | null }

/** A file is sent as soon as it is chosen and shows how far it is; one that did not arrive is sent again at a press. */
export function UploadField({ type, label, uploadTo, needsConsent, onSent }: UploadFieldProps) {
  const t = useTranslate()
  const format = useFormat()
  const { revalidate } = useRevalidator()
  const hasScripts = useHasScripts()
  const [sending, setSending] = useState<Sending>({ state: 'idle' })
  const field = useRef<HTMLDivElement>(null)

  async function send(file: File) {
    const named = (problem: string) => t('evidence:documents.named', { filename: file.name, problem })
    if (file.size > LARGEST_FILE) {
      onSent({
        type,
        filename: file.name,
        problem: named(t('evidence:documents.tooBig', { size: format.fileSize(file.size) })),
      })
      return setSending({ state: 'failed', file: null })
    }
    setSending({ state: 'sending', share: 0 })
    const onProgress = (share: number) => setSending({ state: 'sending', share })
    // Ticked before the page was taken over counts, too: the box itself is asked.
    const agrees = field.current?.querySelector('input[type=checkbox]:checked') ? [consentName(type)] : []
    const sent = await sendFile({ to: uploadTo, name: fileName(type), file, agrees, onProgress })
    if (sent.isKept) {
      setSending({ state: 'idle' })
      revalidate()
    } else setSending({ state: 'failed', file: sent.problem ? null : file })
    if (sent.isKept) return onSent({ type, filename: file.name, problem: null, note: sent.note })
    onSent({ type, filename: file.name, problem: named(sent.problem ?? t('evidence:library.broken')) })
  }

  return (
    <div
      ref={field}
      className="mt-3"
      onChange={({ target }) => {
        const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : []
        if (file) void send(file)
      }}
    >
      {needsConsent && <IdentityConsent type={type} />}
      <FileField
        name={fileName(type)}
        label={label}
        isOptional={false}
        hint={t(hasScripts ? 'evidence:library.hintAtOnce' : 'evidence:documents.rules')}
        accept={ACCEPTED}
      />
      <div role="status" className="max-w-field empty:hidden">
        {sending.state === 'sending' && (
          <>
            <progress className="w-full" max={1} value={sending.share} aria-label={t('evidence:library.sending')} />
            {sending.share === 1 && <p className="text-small text-ink-soft">{t('evidence:library.checking')}</p>}
          </>
        )}
      </div>
      {sending.state === 'failed' && sending.file && (
        <button
          type="button"
          className="py-1 text-sea underline"
          onClick={() => sending.file && void send(sending.file)}
        >
          {t('evidence:library.again')}
        </button>
      )}
    </div>
  )
}

/** With kinds of pictures among them, a phone offers its camera. */
const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp'
