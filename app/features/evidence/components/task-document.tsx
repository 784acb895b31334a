import { useState, type FormEvent } from 'react'
import { LARGEST_FILE } from '~/domain/evidence/filename'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { FileField } from '~/ui/form/file-field'
import { useField } from '~/ui/form/form-state'
import type { DocumentView } from '../item-queries.server'
import { IdentityConsent } from './identity-consent'
import { fileName } from './names'

type InputProps = {
  readonly document: DocumentView
  readonly canEdit: boolean
  /** Other tasks come first, so nothing is needed here yet. */
  readonly isWaiting: boolean
  /** The page names on top what was refused in the browser; null once another file is chosen. */
  readonly onRefused: (type: string, problem: string | null) => void
}

/** What is not needed, or not yet, is folded: one line that opens. */
export function TaskDocumentInput({ document, canEdit, isWaiting, onRefused }: InputProps) {
  const { error } = useField(fileName(document.type))
  if (document.isLocked || !canEdit) return <RestingDocument document={document} />
  const { file, remark, isRequired, label } = document
  const isNeeded = file !== null || remark !== null || error !== null || (isRequired && !isWaiting)
  if (isNeeded) return <OpenDocument document={document} onRefused={onRefused} />
  return (
    <details className="mb-6 max-w-field rounded-box border border-line px-4">
      <summary className="py-2.5 font-semibold text-sea">
        {label}
        <FoldedWhy isRequired={isRequired} />
      </summary>
      <div className="pt-2">
        <OpenDocument document={document} onRefused={onRefused} />
      </div>
    </details>
  )
}

function FoldedWhy({ isRequired }: { readonly isRequired: boolean }) {
  const t = useTranslate()
  return (
    <span className="block text-small font-normal text-ink-soft">
      {t(isRequired ? 'evidence:documents.notYet' : 'evidence:documents.ifYouHave')}
    </span>
  )
}

function OpenDocument({ document, onRefused }: Pick<InputProps, 'document' | 'onRefused'>) {
  const t = useTranslate()
  const format = useFormat()
  const [chosen, setChosen] = useState<number | null>(null)
  const { label, officialTerm, hint, file, isRequired, sharedWith } = document

  // Sparing somebody an upload of minutes that the server would refuse.
  function checkSize({ target }: FormEvent) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
    const [file] = target.files ?? []
    const size = file?.size ?? null
    setChosen(size)
    if (!file || file.size <= LARGEST_FILE) return onRefused(document.type, null)
    const problem = t('evidence:documents.tooBig', { size: format.fileSize(file.size) })
    onRefused(document.type, t('evidence:documents.named', { filename: file.name, problem }))
    target.value = ''
  }

  const isTooBig = chosen !== null && chosen > LARGEST_FILE
  const shared =
    sharedWith.length > 0 &&
    t(file ? 'evidence:documents.shared' : 'evidence:documents.sharedNone', { tasks: format.list(sharedWith) })
  return (
    <div onChange={checkSize}>
      {document.needsConsent && <IdentityConsent type={document.type} />}
      <FileField
        name={fileName(document.type)}
        {...{ label, officialTerm }}
        hint={hint}
        isOptional={!isRequired}
        badge={file && document.isAccepted ? t('evidence:accepted') : undefined}
        remark={document.remark ?? undefined}
        accept=".pdf,.jpg,.jpeg,.png,.webp"
      >
        {file && <StoredFile file={file} />}
        {file?.sameAs && (
          <p className="mt-1 max-w-measure text-warn">{t('evidence:library.sameAs', { other: file.sameAs })}</p>
        )}
        {shared && <p className="mt-1 max-w-measure text-small text-ink-soft">{shared}</p>}
        {file && <p className="mt-1 max-w-measure text-small text-ink-soft">{t('evidence:documents.replace')}</p>}
        <p
          role="status"
          data-refused-file={isTooBig || undefined}
          className={`mt-1 max-w-measure font-semibold empty:hidden ${isTooBig ? 'text-error' : 'text-sea'}`}
        >
          {isTooBig && t('evidence:documents.tooBig', { size: format.fileSize(chosen) })}
          {chosen !== null && !isTooBig && t('evidence:documents.chosen')}
        </p>
      </FileField>
    </div>
  )
}

function RestingDocument({ document }: { readonly document: DocumentView }) {
  const t = useTranslate()
  return (
    <div className="mb-6">
      <p className="font-semibold">
        {document.label}
        {document.file && document.isAccepted && (
          <span className="text-small text-done"> {t('evidence:accepted')}</span>
        )}
      </p>
      {document.file ? (
        <StoredFile file={document.file} />
      ) : (
        <p className="text-ink-soft">
          {t(document.isAccepted ? 'evidence:documents.acceptedWithout' : 'evidence:documents.none')}
        </p>
      )}
    </div>
  )
}

function StoredFile({ file }: { readonly file: NonNullable<DocumentView['file']> }) {
  const t = useTranslate()
  const format = useFormat()
  const facts = [
    format.fileSize(file.sizeBytes),
    t('evidence:documents.version', { number: file.number }),
    t('evidence:documents.uploaded', { date: format.date(file.uploadedAt) }),
  ]
  return (
    <div className="mt-2 max-w-field rounded-box border border-line bg-surface px-4 py-3">
      <p className="text-small text-ink-soft">{t('evidence:documents.current')}</p>
      <a href={file.to} download className="inline-block py-0.5 [overflow-wrap:anywhere]">
        {file.filename}
      </a>
      <p className="text-small text-ink-soft">{facts.join(t('roadmap:separator'))}</p>
    </div>
  )
}
