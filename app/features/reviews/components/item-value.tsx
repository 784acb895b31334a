import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { CaseItem } from '../item-queries.server'

type Value = Pick<CaseItem, 'lines' | 'file' | 'isEmpty'>

/** What the firm gave; when it changed, the old value above the new one. */
export function ItemValue({ item }: { readonly item: Value & Pick<CaseItem, 'before' | 'lastReason' | 'downloadTo'> }) {
  const t = useTranslate()
  return (
    <div className="mt-1 text-ink-soft">
      {item.before ? (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
          <dt>{t('reviews:case.before')}</dt>
          <dd>
            <del className="bg-yours-wash decoration-yours">
              <Given value={item.before} />
            </del>
          </dd>
          <dt>{t('reviews:case.now')}</dt>
          <dd>
            <ins className="bg-done-wash no-underline">
              <Given value={item} />
            </ins>
          </dd>
        </dl>
      ) : (
        <Given value={item} />
      )}
      {item.downloadTo && item.file && (
        <a href={item.downloadTo} download className="mt-1 inline-block py-1">
          {t('reviews:case.download', { name: item.file.filename })}
        </a>
      )}
      {item.lastReason && (
        <p className="mt-2 border-s-4 border-line-strong ps-3 text-small">
          <span className="font-semibold">
            {t('reviews:case.lastReason')} {item.lastReason.title}
          </span>{' '}
          <bdi className="whitespace-pre-wrap">{item.lastReason.note}</bdi>
        </p>
      )}
    </div>
  )
}

function Given({ value }: { readonly value: Value }) {
  const t = useTranslate()
  const format = useFormat()
  if (value.isEmpty) return <span className="text-ink-faint">{t('reviews:case.empty')}</span>
  if (value.file)
    return (
      <bdi className="block">
        {t('reviews:case.file', {
          name: value.file.filename,
          number: value.file.number,
          size: format.fileSize(value.file.sizeBytes),
        })}
      </bdi>
    )
  return (
    <>
      {value.lines.map((line, index) => (
        <bdi key={index} className="block whitespace-pre-wrap text-ink">
          {line}
        </bdi>
      ))}
    </>
  )
}
