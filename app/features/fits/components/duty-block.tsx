import { sourceWords } from '~/i18n/source-words'
import { MarkedText } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { ButtonLink } from '~/ui/form/button-link'
import { SectionHeading } from '~/ui/layout/headings'
import type { DutyView } from '../duty-queries.server'
import { FigureText } from './basis-line'

type DutyBlockProps = {
  readonly duty: DutyView | null
  /** The form on the product page; a guest keeps no line. */
  readonly toRecord: string | null
  /** The price with a rate typed by hand; of a guest alone. */
  readonly toPrice?: string
  /** The self-check of origin under an agreement. */
  readonly toOrigin: (agreement: string) => string
  /** What the firm found in it; a guest keeps none. */
  readonly origins?: readonly OriginFound[]
}

export type OriginFound = {
  readonly id: string
  readonly outcome: string
  /** YYYY-MM-DD */
  readonly on: string
  readonly saving: string | null
}

/** What the goods bear at the border: the tariff, what comes on top, what an agreement would save, and what nobody knows. */
export function DutyBlock({ duty, toRecord, toPrice, toOrigin, origins = [] }: DutyBlockProps) {
  const t = useTranslate()
  return (
    <section className="mt-10">
      <SectionHeading id="duty" end={duty?.tariff}>
        {t('fits:duty.heading')}
      </SectionHeading>
      {duty ? (
        <>
          <div className="grid gap-x-10 gap-y-6 py-5 md:grid-cols-2">
            <TariffFigure duty={duty} />
            <LookUp duty={duty} toRecord={toRecord} toPrice={toPrice} />
          </div>
          {duty.notices.length > 0 && (
            <ul className="mb-4 list-disc ps-5 text-small text-ink-soft">
              {duty.notices.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <DutyParts duty={duty} toOrigin={toOrigin} origins={origins} />
        </>
      ) : (
        <p className="py-5">{t('fits:duty.none')}</p>
      )}
    </section>
  )
}

function TariffFigure({ duty }: { readonly duty: DutyView }) {
  const t = useTranslate()
  const format = useFormat()
  const { applied, range, line, table, isFloor } = duty
  return (
    <div>
      {range && applied.value && range !== applied.value && <p className="text-small text-ink-soft">{range}</p>}
      {applied.value && (
        <p className="text-small font-semibold">
          {isFloor ? t('fits:duty.floor') : t('fits:duty.cautious', { value: applied.value })}
        </p>
      )}
      <p>
        <FigureText figure={applied} unknown={line ? line.rate : t('fits:duty.unknown')} />
      </p>
      {line && (
        <p className="mt-3 text-small">
          <span className="block font-semibold">
            {t('fits:duty.line', { code: line.code, rate: line.rate })} · {line.standing}
          </span>
          <span className="block break-words text-ink-soft">
            <MarkedText
              text={t('fits:duty.lineSource', {
                source: sourceWords(t, line.source),
                day: format.date(line.readOn),
                market: line.market,
              })}
            />
          </span>
        </p>
      )}
      {table?.value && <p className="mt-2 text-small text-ink-soft">{t('fits:duty.table', { value: table.value })}</p>}
    </div>
  )
}

type LookUpProps = Pick<DutyBlockProps, 'toRecord' | 'toPrice'> & { readonly duty: DutyView }

function LookUp({ duty: { lookUp }, toRecord, toPrice }: LookUpProps) {
  const t = useTranslate()
  return (
    <div className="text-small">
      <p>
        <a href={lookUp.url} rel="noreferrer" className="font-semibold">
          {t('fits:duty.lookUp', { name: lookUp.name })}
        </a>
      </p>
      <p className="text-ink-soft">{t('fits:duty.lookUpHint', { digits: lookUp.digits })}</p>
      {lookUp.defence && (
        <p className="mt-2">
          <a href={lookUp.defence} rel="noreferrer">
            {t('fits:duty.defenceRegister')}
          </a>
        </p>
      )}
      {toRecord && (
        <p className="mt-3 print:hidden">
          <ButtonLink to={toRecord} tone="quiet">
            {t('fits:duty.record')}
          </ButtonLink>
        </p>
      )}
      {toPrice && (
        <p className="mt-3 print:hidden">
          <Link to={toPrice}>{t('fits:duty.toPrice')}</Link>
          <span className="block text-ink-soft">{t('fits:duty.toKeep')}</span>
        </p>
      )}
    </div>
  )
}

type DutyPartsProps = Required<Pick<DutyBlockProps, 'toOrigin' | 'origins'>> & { readonly duty: DutyView }

function DutyParts({ duty, toOrigin, origins }: DutyPartsProps) {
  const t = useTranslate()
  const { added, preferences, defence, noDefence, parcel } = duty
  return (
    <div className="divide-y divide-line border-y border-line">
      {added.length > 0 && (
        <Part heading={t('fits:duty.added')}>
          {added.map(({ id, title, figure, url }) => (
            <div key={id}>
              <p className="font-semibold">{title}</p>
              {figure && <FigureText figure={figure} unknown={t('fits:duty.unknown')} />}
              {url && (
                <a href={url} rel="noreferrer" className="block text-small">
                  {t('fits:duty.addedLook')}
                </a>
              )}
            </div>
          ))}
        </Part>
      )}
      <Part heading={t('fits:duty.preferences')}>
        {preferences.length === 0 && <p className="text-ink-soft">{t('fits:duty.noPreference')}</p>}
        {preferences.map(({ id, name, proof, general, figure }) => (
          <div key={id}>
            <p className="font-semibold">{name}</p>
            <FigureText figure={figure} unknown={t('fits:duty.unknown')} />
            <p className="mt-1 text-small">
              <span className="font-semibold">{t('fits:duty.proof')}</span> {proof}
            </p>
            <p className="text-small text-ink-soft">
              <span className="font-semibold">{t('fits:duty.general')}</span> {general}
            </p>
            <OriginLine to={toOrigin(id)} found={origins.find((one) => one.id === id) ?? null} />
          </div>
        ))}
      </Part>
      <Part heading={t('fits:duty.defence')} id="defence">
        {noDefence && <p className="text-ink-soft">{noDefence}</p>}
        {defence.map(({ id, kind, title, need }) => (
          <div key={id}>
            <p className="font-semibold text-yours">{kind}</p>
            <p>
              {title}. {need}
            </p>
          </div>
        ))}
      </Part>
      <Part heading={t('fits:duty.parcels')}>
        {parcel.excluded && <p>{parcel.excluded}</p>}
        {parcel.perItem && (
          <p>
            <span className="font-semibold">
              {t('fits:duty.perItem', { sum: parcel.perItem.sum, limit: parcel.perItem.limit })}
            </span>{' '}
            {parcel.perItem.text}
            <span className="block text-small text-ink-soft">
              {parcel.perItem.basis && <MarkedText text={parcel.perItem.basis} />}
            </span>
          </p>
        )}
        {parcel.rules.length > 0 && (
          <ul aria-label={t('fits:duty.rules')} className="text-small">
            {parcel.rules.map(({ title, to }) => (
              <li key={to}>
                <Link to={to}>{title}</Link>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </div>
  )
}

type OriginLineProps = { readonly to: string; readonly found: OriginFound | null }

function OriginLine({ to, found }: OriginLineProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <p className="mt-1 text-small">
      {found && (
        <span className="block font-semibold">
          {t('fits:duty.lastCheck', { day: format.date(found.on), outcome: found.outcome })} {found.saving}
        </span>
      )}
      <Link to={to} className="print:hidden">
        {t('fits:duty.checkOrigin')}
      </Link>
    </p>
  )
}

type PartProps = { readonly heading: string; readonly id?: string; readonly children: ReactNode }

function Part({ heading, id, children }: PartProps) {
  return (
    <div id={id} className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <h3 className="font-semibold">{heading}</h3>
      <div className="flow">{children}</div>
    </div>
  )
}
