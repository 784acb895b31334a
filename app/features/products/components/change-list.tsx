import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import type { ProductPage } from '../product-queries.server'

type ChangeListProps = Pick<ProductPage, 'changes' | 'changesInAll'>

/** Who changed what and when, newest first; what was stands beside what is. */
export function ChangeList({ changes, changesInAll }: ChangeListProps) {
  const t = useTranslate()
  const format = useFormat()
  const isCut = changesInAll > changes.length
  return (
    <Fold label={t('products:changes.heading')} end={t('products:changes.count', { count: changesInAll })}>
      {changes.length === 0 && <p className="text-ink-soft">{t('products:changes.empty')}</p>}
      <ol className="flow">
        {changes.map(({ id, at, who, side, lines }) => (
          <li key={id} className="border-b border-line pb-3">
            <p className="text-small text-ink-soft">
              <time dateTime={at}>{format.dateTime(at)}</time> · {who}
              {side === 'advisor' && ` (${t('products:changes.advisor')})`}
            </p>
            <ul>
              {lines.map(({ label, before, after }) => (
                <li key={label} className="whitespace-pre-line">
                  <span className="font-semibold">{label}</span>{' '}
                  <span className="text-small text-ink-soft">{t('products:changes.from')}</span>{' '}
                  <del className="no-underline">{before || t('products:changes.nothing')}</del>{' '}
                  <span className="text-small text-ink-soft">{t('products:changes.to')}</span>{' '}
                  <ins className="no-underline">{after || t('products:changes.nothing')}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {isCut && (
        <p className="mt-3 text-small text-ink-soft">
          {t('products:changes.latest', { shown: changes.length, count: changesInAll })}
        </p>
      )}
    </Fold>
  )
}
