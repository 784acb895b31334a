import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import type { CaseItem } from '../item-queries.server'

/** The document of an item: to look at here, or to keep. */
export function DocumentLink({ item }: { readonly item: Pick<CaseItem, 'document' | 'file' | 'downloadTo'> }) {
  const t = useTranslate()
  const { document, file, downloadTo } = item
  if (!file || !downloadTo) return null
  const { filename: name } = file
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-1">
      {document?.thumbnailTo && (
        <img
          src={document.thumbnailTo}
          alt=""
          loading="lazy"
          width={56}
          className="h-auto max-h-20 w-14 border border-line bg-white object-contain"
        />
      )}
      <div className="min-w-0">
        {document && (
          <Link to={document.to} className="block py-1 [overflow-wrap:anywhere]">
            {t('viewer:open', { name })}
          </Link>
        )}
        <a href={downloadTo} download className="block py-1 text-small [overflow-wrap:anywhere]">
          {t('reviews:case.download', { name })}
        </a>
      </div>
    </div>
  )
}
