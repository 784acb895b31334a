import type { FormReply } from '~/i18n/message-key'
import { useMemo, useState } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { SectionHeading } from '~/ui/layout/headings'
import { useHasScripts } from '~/ui/layout/use-has-scripts'
import type { LibraryPage } from '../library-queries.server'
import { LibraryDocumentEntry } from './library-document'
import { fileName } from './names'
import type { Uploaded } from './upload-field'

type LibraryProps = {
  readonly page: LibraryPage
  readonly reply?: FormReply
  /** Where single files are sent while the page shows how far they are. */
  readonly uploadTo: string
}

export function Library({ page, reply, uploadTo }: LibraryProps) {
  const t = useTranslate()
  const format = useFormat()
  const hasScripts = useHasScripts()
  const { onFile, missing, onRequest, canEdit, usedBytes, quotaBytes } = page
  const isOpen = canEdit && [...onFile, ...missing, ...onRequest].some(({ isLocked }) => !isLocked)
  const [uploads, setUploads] = useState<readonly Uploaded[]>([])
  const last = uploads.at(-1) ?? null
  const problem = useProblemOf(last)
  const labelOf = (type: string) =>
    [...onFile, ...missing, ...onRequest].find((document) => document.type === type)?.label ?? ''
  const entry = (document: LibraryPage['onFile'][number], isFolded = false) => (
    <LibraryDocumentEntry
      key={`${document.type} ${document.current?.number ?? 0}`}
      document={document}
      isFolded={isFolded}
      uploadTo={canEdit && !document.isLocked ? uploadTo : null}
      onSent={(uploaded) => setUploads((earlier) => [...earlier, uploaded])}
    />
  )
  return (
    <PageForm reply={problem ?? reply} encType="multipart/form-data">
      {last && !last.problem && (
        <SavedNotice key={uploads.length} heading={t('evidence:library.uploaded', { document: labelOf(last.type) })}>
          <p className="[overflow-wrap:anywhere]">{last.filename}</p>
        </SavedNotice>
      )}
      {last?.note && <Notice tone="warn">{last.note}</Notice>}
      <p className="text-small text-ink-soft">
        {t('evidence:library.used', { used: format.fileSize(usedBytes), quota: format.fileSize(quotaBytes) })}
      </p>
      <section className="mt-8">
        <SectionHeading>{t('evidence:library.onFile', { count: onFile.length })}</SectionHeading>
        {onFile.length > 0 ? (
          <ul>{onFile.map((document) => entry(document))}</ul>
        ) : (
          <EmptyState heading={t('evidence:library.empty')}>
            <p>{t('evidence:library.emptyBody')}</p>
          </EmptyState>
        )}
      </section>
      {missing.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('evidence:library.missing', { count: missing.length })}</SectionHeading>
          <ul>{missing.map((document) => entry(document))}</ul>
        </section>
      )}
      {onRequest.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('evidence:library.onRequest', { count: onRequest.length })}</SectionHeading>
          <p className="mt-3 max-w-measure text-small text-ink-soft">{t('evidence:library.onRequestLead')}</p>
          <ul>{onRequest.map((document) => entry(document, true))}</ul>
        </section>
      )}
      {isOpen && !hasScripts && (
        <div className="mt-8">
          <p className="mb-3 max-w-measure text-small text-ink-soft">{t('evidence:library.together')}</p>
          <SubmitButton>{t('evidence:library.upload')}</SubmitButton>
        </div>
      )}
    </PageForm>
  )
}

/** A file that was not kept is said like any other wrong field: on top, with the way to the control. */
function useProblemOf(uploaded: Uploaded | null): FormReply | null {
  return useMemo(() => {
    if (!uploaded?.problem) return null
    const message = { key: 'forms:asSaid', values: { text: uploaded.problem } } as const
    return { errors: [{ field: fileName(uploaded.type), message }], values: {} }
  }, [uploaded])
}
