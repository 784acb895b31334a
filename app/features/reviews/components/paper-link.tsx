import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import type { CaseItem } from '../item-queries.server'

/** The paper of an item: to look at here, or to keep. */
export function PaperLink({ item }: { readonly item: Pick<CaseItem, 'paper' | 'file' | 'downloadTo'> }) {
  const t = useTranslate()
  const { paper, file, downloadTo } = item
  if (!paper || !file || !downloadTo) return null
  const { filename: name } = file
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-1">
      {paper.thumbnailTo && (
        <img
          src={paper.thumbnailTo}
          alt=""
          loading="lazy"
          width={56}
          className="h-auto max-h-20 w-14 border border-line bg-white object-contain"
        />
      )}
      <div className="min-w-0">
        <Link to={paper.to} className="block py-1 [overflow-wrap:anywhere]">
          {t('viewer:open', { name })}
        </Link>
        <a href={downloadTo} download className="block py-1 text-small [overflow-wrap:anywhere]">
          {t('reviews:case.download', { name })}
        </a>
      </div>
    </div>
  )
}
