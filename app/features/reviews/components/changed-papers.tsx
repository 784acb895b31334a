import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { PaperView } from '../change-queries.server'

type ChangedPapersProps = { readonly before: PaperView | null; readonly after: PaperView | null }

/** The paper handed in before and the one handed in now, beside each other; one below the other on a phone. */
export function ChangedPapers({ before, after }: ChangedPapersProps) {
  const t = useTranslate()
  return (
    <div className="mt-1 grid gap-4 sm:grid-cols-2">
      <Side heading={t('reviews:case.before')} paper={before} />
      <Side heading={t('reviews:case.now')} paper={after} />
    </div>
  )
}

function Side({ heading, paper }: { readonly heading: string; readonly paper: PaperView | null }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="min-w-0">
      <p className="text-small font-semibold">{heading}</p>
      {paper ? (
        <div className="mt-1 flex gap-3">
          {paper.thumbnailTo && (
            <img
              src={paper.thumbnailTo}
              alt=""
              loading="lazy"
              width={80}
              className="h-auto max-h-28 w-20 border border-line bg-white object-contain"
            />
          )}
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <Link
              to={paper.to}
              className="block py-1"
              aria-label={t('verdicts:paper', { heading, name: paper.filename })}
            >
              <bdi>{paper.filename}</bdi>
            </Link>
            <p className="text-small">
              {t('verdicts:version', { number: paper.number })}
              {paper.pages !== null && ` · ${t('verdicts:pages', { count: paper.pages })}`}
              {` · ${format.fileSize(paper.sizeBytes)}`}
            </p>
            <a href={paper.downloadTo} download className="block py-1 text-small">
              {t('reviews:case.download', { name: paper.filename })}
            </a>
          </div>
        </div>
      ) : (
        <p className="text-ink-faint">{t('reviews:case.empty')}</p>
      )}
    </div>
  )
}
