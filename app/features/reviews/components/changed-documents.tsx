import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { DocumentView } from '../change-queries.server'

type ChangedDocumentsProps = { readonly before: DocumentView | null; readonly after: DocumentView | null }

/** The document submitted before and the one submitted now, beside each other; one below the other on a phone. */
export function ChangedDocuments({ before, after }: ChangedDocumentsProps) {
  const t = useTranslate()
  return (
    <div className="mt-1 grid gap-4 sm:grid-cols-2">
      <Side heading={t('reviews:case.before')} document={before} />
      <Side heading={t('reviews:case.now')} document={after} />
    </div>
  )
}

function Side({ heading, document }: { readonly heading: string; readonly document: DocumentView | null }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="min-w-0">
      <p className="text-small font-semibold">{heading}</p>
      {document ? (
        <div className="mt-1 flex gap-3">
          {document.thumbnailTo && (
            <img
              src={document.thumbnailTo}
              alt=""
              loading="lazy"
              width={80}
              className="h-auto max-h-28 w-20 border border-line bg-white object-contain"
            />
          )}
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <Link
              to={document.to}
              className="block py-1"
              aria-label={t('verdicts:document', { heading, name: document.filename })}
            >
              <bdi>{document.filename}</bdi>
            </Link>
            <p className="text-small">
              {t('verdicts:version', { number: document.number })}
              {document.pages !== null && ` · ${t('verdicts:pages', { count: document.pages })}`}
              {` · ${format.fileSize(document.sizeBytes)}`}
            </p>
            <a href={document.downloadTo} download className="block py-1 text-small">
              {t('reviews:case.download', { name: document.filename })}
            </a>
          </div>
        </div>
      ) : (
        <p className="text-ink-faint">{t('reviews:case.empty')}</p>
      )}
    </div>
  )
}
