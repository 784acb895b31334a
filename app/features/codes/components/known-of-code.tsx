import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { Notice } from '~/ui/feedback/notice'
import { Fold } from '~/ui/layout/fold'
import { MarkedText } from '~/ui/data/source-line'
import { SectionHeading } from '~/ui/layout/headings'
import type { CodePage } from '../code-queries.server'

type Known = NonNullable<CodePage['known']>
type Duty = Known['duties'][number]
type Market = Known['markets'][number]

type KnownOfCodeProps = { readonly known: Known; readonly toMarket: (market: string) => string }

/** Duties by tariff, requirements by market, China's own side; what is unknown says so and where it is looked up. */
export function KnownOfCode({ known, toMarket }: KnownOfCodeProps) {
  const t = useTranslate()
  const format = useFormat()
  const { leftOut, duties, markets, china } = known
  return (
    <>
      {leftOut && (
        <Notice tone="warn" heading={leftOut.heading}>
          <p>{leftOut.text}</p>
        </Notice>
      )}
      <section className="mt-8">
        <SectionHeading>{t('codes:page.duties')}</SectionHeading>
        <p className="mt-3 max-w-measure text-small text-ink-soft">{t('codes:page.dutyLead')}</p>
        <Duties duties={duties.filter(isFigure)} />
        <Fold
          label={t('codes:page.unknownTariffs')}
          end={format.list(duties.filter((one) => !isFigure(one)).flatMap((one) => one.markets))}
        >
          <Duties duties={duties.filter((one) => !isFigure(one))} />
        </Fold>
      </section>
      <section className="mt-8">
        <SectionHeading>{t('codes:page.china')}</SectionHeading>
        {china.rules.length + china.requirements.length === 0 ? (
          <p className="py-3 text-ink-soft">{t('codes:page.chinaNone')}</p>
        ) : (
          <ul className="flow py-3">
            {china.rules.map(({ text, rule }) => (
              <li key={text}>{rule ? <Link to={paths.law.rule(rule)}>{text}</Link> : text}</li>
            ))}
            {china.requirements.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="mt-8">
        <SectionHeading>{t('codes:page.requirements')}</SectionHeading>
        <p className="mt-3 max-w-measure text-small text-ink-soft">{t('codes:page.requirementsLead')}</p>
        <Fold label={t('codes:page.market')} end={markets.length}>
          <Markets markets={markets} toMarket={toMarket} />
        </Fold>
      </section>
      <section className="mt-8">
        <SectionHeading id="demand">{t('codes:page.demand')}</SectionHeading>
        <p className="mt-3 max-w-measure text-small text-ink-soft">
          <MarkedText text={known.demand} />
        </p>
        <Fold label={t('codes:page.market')} end={markets.length}>
          <Demand markets={markets} toMarket={toMarket} />
        </Fold>
      </section>
    </>
  )
}

/** Something is known of the rate, be it a range or a floor. */
function isFigure({ range }: Duty): boolean {
  return range !== null && range.highest !== null
}

function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('codes:page.duties')}
      rowKey={({ tariff }) => tariff}
      rows={duties}
      columns={[
        {
          id: 'tariff',
          heading: t('codes:page.tariff'),
          isRowHeading: true,
          cell: ({ name, markets }) => (
            <>
              {name}
              <Names names={markets} />
            </>
          ),
        },
        { id: 'rate', heading: t('codes:page.rate'), cell: (duty) => <Rate duty={duty} /> },
        { id: 'from', heading: t('codes:page.from'), cell: (duty) => <From duty={duty} /> },
      ]}
    />
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  const format = useFormat()
  return <span className="block text-small font-normal text-ink-soft">{format.list(names)}</span>
}

function Rate({ duty: { range, note, added } }: { readonly duty: Duty }) {
  const t = useTranslate()
  const more = added.map((text) => (
    <span key={text} className="block text-small text-yours">
      {text}
    </span>
  ))
  if (!range || range.highest === null)
    return (
      <>
        <span className="rounded-sm border border-dashed border-yours px-1.5 text-yours">
          {t('codes:page.unknown')}
        </span>
        {note && <span className="block text-small text-ink-soft">{note}</span>}
        {more}
      </>
    )
  const { lowest, highest, words, isFloor } = range
  return (
    <>
      <span className="font-semibold">
        {lowest !== null && lowest !== highest
          ? t('codes:page.range', { lowest, highest })
          : t('codes:page.single', { highest })}
      </span>
      {isFloor && ` ${t('codes:page.floor')}`}
      {words.length > 0 && (
        <span className="block text-small text-ink-soft">{t('codes:page.other', { words: words.join('; ') })}</span>
      )}
      {more}
    </>
  )
}

function From({ duty: { edition, lookUp } }: { readonly duty: Duty }) {
  const t = useTranslate()
  return (
    <span className="text-small">
      {edition && (
        <span className="block text-ink-soft">
          {t('codes:page.asOf', {
            name: edition.name,
            asOf: edition.asOf,
            confidence: t(`law:confidence.${edition.confidence}`),
          })}
        </span>
      )}
      {lookUp && (
        <a href={lookUp.url} rel="noreferrer" target="_blank" className="inline-block py-1">
          {t('codes:page.lookUp', { name: lookUp.name })}
        </a>
      )}
    </span>
  )
}

function Markets({
  markets,
  toMarket,
}: {
  readonly markets: readonly Market[]
  readonly toMarket: KnownOfCodeProps['toMarket']
}) {
  const t = useTranslate()
  const count = (of: 'applies' | 'toAnswer' | 'coming') => ({
    id: of,
    heading: t(`codes:page.${of}`),
    kind: 'number' as const,
    cell: ({ counts }: Market) => counts?.[of] ?? t('codes:page.unknown'),
  })
  return (
    <DataTable
      caption={t('codes:page.requirements')}
      rowKey={({ iso2 }) => iso2}
      rows={markets}
      columns={[
        {
          id: 'market',
          heading: t('codes:page.market'),
          isRowHeading: true,
          cell: ({ iso2, name, counts }) => (
            <>
              <Link to={toMarket(iso2)}>{name}</Link>
              {counts && !counts.isCovered && (
                <span className="block text-small font-normal text-yours">{t('codes:page.notCovered')}</span>
              )}
            </>
          ),
        },
        count('applies'),
        count('toAnswer'),
        count('coming'),
      ]}
    />
  )
}

type DemandProps = { readonly markets: readonly Market[]; readonly toMarket: KnownOfCodeProps['toMarket'] }

/** What each market buys of it, or what stands in for that. */
function Demand({ markets, toMarket }: DemandProps) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('codes:page.demand')}
      rowKey={({ iso2 }) => iso2}
      rows={markets}
      columns={[
        {
          id: 'market',
          heading: t('codes:page.market'),
          isRowHeading: true,
          cell: ({ iso2, name }) => <Link to={toMarket(iso2)}>{name}</Link>,
        },
        {
          id: 'demand',
          heading: t('codes:page.demand'),
          cell: ({ demand, demandNote }) =>
            demand ?? (
              <>
                <span className="rounded-sm border border-dashed border-yours px-1.5 text-yours">
                  {t('codes:page.unknown')}
                </span>
                {demandNote && <span className="block text-small text-ink-soft">{demandNote}</span>}
              </>
            ),
        },
      ]}
    />
  )
}
