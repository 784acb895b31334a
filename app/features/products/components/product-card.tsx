import { sourceWords } from '~/i18n/source-words'
import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import type { ProductPage } from '../product-queries.server'
import { StandingSteps } from './standing-steps'

type ProductCardProps = Pick<ProductPage, 'record' | 'library' | 'standing' | 'edition'>

/** What is known of the product at one glance: each figure with what it rests on, each gap said. */
export function ProductCard({ record, library, standing, edition }: ProductCardProps) {
  const t = useTranslate()
  const format = useFormat()
  const { refund, elements } = record
  const figures = [
    { label: t('products:record.hs6'), value: record.hs6, note: record.meaning },
    {
      label: t('products:record.china'),
      value: record.chinaCode || null,
      note: record.chinaCode ? t('products:record.chinaNote') : t('products:record.chinaMissing'),
    },
    {
      label: t('products:record.refund'),
      value: refund && `${refund.percent}%`,
      note: refund
        ? t('products:record.refundNote', {
            source: sourceWords(t, refund.source),
            asOf: refund.asOf ? format.date(refund.asOf) : '',
          })
        : t('products:record.refundMissing'),
      more: (
        <>
          {refund?.doubts.map((text) => (
            <p key={text} className="text-small text-theirs">
              {text}
            </p>
          ))}
          {library && <LibraryNote library={library} />}
        </>
      ),
    },
    {
      label: t('products:record.elements'),
      value:
        elements.inAll > 0
          ? t('products:record.elementsCount', {
              filled: elements.inAll - elements.empty.length,
              inAll: elements.inAll,
            })
          : null,
      note:
        elements.inAll === 0
          ? t('products:record.elementsMissing')
          : elements.empty.length > 0 && t('products:record.elementsEmpty', { names: format.list(elements.empty) }),
    },
  ]
  return (
    <div className="rounded-box border border-line bg-surface p-6">
      <div className="grid gap-6 md:grid-cols-2">
        <div>
          <p className="text-lead font-semibold">{record.names.zh}</p>
          <p className="text-ink-soft">{record.names.en || t('products:noNameEn')}</p>
          <p className="mt-2 text-small text-ink-soft">
            {record.heading.code} {record.heading.name}
          </p>
        </div>
        <StandingSteps standing={standing} />
      </div>
      <dl className="mt-5 grid gap-x-8 gap-y-4 border-t border-line pt-5 sm:grid-cols-2 lg:grid-cols-4">
        {figures.map(({ label, value, note, more }) => (
          <div key={label} className="min-w-0">
            <dt className="text-small text-ink-soft">{label}</dt>
            <dd>
              {value && <span className="block text-lead font-semibold">{value}</span>}
              {note && <span className={`block text-small ${value ? 'text-ink-soft' : 'text-yours'}`}>{note}</span>}
              {more}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-small text-ink-soft">{t('products:record.meaning', { edition: edition.edition })}</p>
    </div>
  )
}

type Library = NonNullable<ProductPage['library']>

/** What the library of refund rates says of the ten digits; where it says something else than the firm, that is what wants a look. */
function LibraryNote({ library }: { readonly library: Library }) {
  const t = useTranslate()
  const format = useFormat()
  if (library.kind === 'no_edition') return <Note>{t('products:library.none')}</Note>
  const { name } = library
  const asOf = format.date(library.asOf)
  if (library.kind === 'not_listed') return <Note>{t('products:library.notListed', { name, asOf })}</Note>
  const { percent, to, isOther } = library
  return (
    <Note isWarning={isOther}>
      {to === null
        ? t('products:library.rate', { percent, name, asOf })
        : t('products:library.rateUntil', { percent, name, asOf, to: format.date(to) })}
      {isOther && ` ${t('products:library.other')}`}
    </Note>
  )
}

function Note({ children, isWarning = false }: { readonly children: ReactNode; readonly isWarning?: boolean }) {
  return <span className={`mt-1 block text-small ${isWarning ? 'text-yours' : 'text-ink-soft'}`}>{children}</span>
}
