import { MOST_PAGES_SHOWN } from '~/domain/evidence/viewing'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { DocumentOriginal as Original } from '../document-queries.server'
import { DocumentPicture } from './document-picture'

type OriginalProps = {
  readonly original: Original
  /** What the document is called. */
  readonly document: string
  readonly heading: string
}

/** One version: what kind of file it is, the page that is looked at, and the file itself. */
export function DocumentOriginal({ original, document, heading }: OriginalProps) {
  const t = useTranslate()
  const { filename, number, page, kind, pictureTo, downloadTo, scan } = original
  return (
    <section className="min-w-0">
      <h2 className="text-lead">{heading}</h2>
      <p className="text-small text-ink-soft">
        <bdi className="[overflow-wrap:anywhere]">{filename}</bdi> <Facts original={original} />
      </p>
      {pictureTo ? (
        <DocumentPicture
          src={pictureTo}
          alt={
            kind === 'photo'
              ? t('viewer:photoAlt', { document, number })
              : t('viewer:pageAlt', { document, number, page })
          }
          label={t('viewer:picture', { document, number })}
        />
      ) : (
        <NothingShown original={original} />
      )}
      {downloadTo && (scan === 'unknown' || scan === 'no_scanner') && (
        <p className="mt-2 max-w-measure text-small text-ink-soft">{t(`viewer:unscanned.${scan}`)}</p>
      )}
      {downloadTo && (
        <p className="mt-2 flex flex-wrap gap-x-5">
          {pictureTo && (
            <a href={pictureTo} target="_blank" rel="noopener" className="inline-block py-1">
              {t('viewer:fullSize')}
            </a>
          )}
          <a href={downloadTo} download className="inline-block py-1">
            {t('viewer:download')}
          </a>
        </p>
      )}
    </section>
  )
}

function Facts({ original }: Pick<OriginalProps, 'original'>) {
  const t = useTranslate()
  const format = useFormat()
  const { sizeBytes, pageCount, uploadedAt, scan } = original
  const facts = [
    format.fileSize(sizeBytes),
    pageCount === null ? null : t('viewer:pages', { count: pageCount }),
    uploadedAt ? t('viewer:uploaded', { date: format.date(uploadedAt) }) : null,
  ]
  return (
    <>
      {facts.filter((fact) => fact !== null).map((fact) => ` · ${fact}`)}
      {' · '}
      <span className={scan === 'clean' ? undefined : 'font-semibold text-ink'}>{t(`viewer:scan.${scan}`)}</span>
    </>
  )
}

function NothingShown({ original: { scan, pages, pageCount, page, erasedAt } }: Pick<OriginalProps, 'original'>) {
  const t = useTranslate()
  const format = useFormat()
  const reason = () => {
    if (erasedAt) return t('viewer:none.erased', { date: format.date(erasedAt) })
    if (scan === 'infected') return t('viewer:none.infected')
    if (pages === 0) return t('viewer:none.uncounted')
    if (page <= (pageCount ?? 0)) return t('viewer:none.tooMany', { most: MOST_PAGES_SHOWN })
    return t('viewer:none.noPage', { page })
  }
  return <p className="mt-2 border border-line bg-sunken px-5 py-10 text-ink-soft">{reason()}</p>
}
