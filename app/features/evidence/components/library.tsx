import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import { useHasScripts } from '~/ui/layout/use-has-scripts'
import type { LibraryPage } from '../library-queries.server'
import { LibraryPaperEntry } from './library-paper'

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
  const { onFile, missing, canEdit, usedBytes, quotaBytes } = page
  const isOpen = canEdit && [...onFile, ...missing].some(({ isLocked }) => !isLocked)
  const entry = (paper: LibraryPage['onFile'][number]) => (
    <LibraryPaperEntry
      key={`${paper.type} ${paper.current?.number ?? 0}`}
      paper={paper}
      uploadTo={canEdit && !paper.isLocked ? uploadTo : null}
    />
  )
  return (
    <PageForm reply={reply} encType="multipart/form-data">
      <p className="text-small text-ink-soft">
        {t('evidence:library.used', { used: format.fileSize(usedBytes), quota: format.fileSize(quotaBytes) })}
      </p>
      <section className="mt-8">
        <SectionHeading>{t('evidence:library.onFile', { count: onFile.length })}</SectionHeading>
        {onFile.length > 0 ? (
          <ul>{onFile.map(entry)}</ul>
        ) : (
          <EmptyState heading={t('evidence:library.empty')}>
            <p>{t('evidence:library.emptyBody')}</p>
          </EmptyState>
        )}
      </section>
      {missing.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('evidence:library.missing', { count: missing.length })}</SectionHeading>
          <ul>{missing.map(entry)}</ul>
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
