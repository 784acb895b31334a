import { useTranslate } from '~/i18n/use-translate'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/feedback/notice'
import type { CodeEffect } from '../effect-queries.server'

/** What another code brings along, with the press that accepts it; nothing is saved before. */
export function EffectPanel({ effect }: { readonly effect: CodeEffect }) {
  const t = useTranslate()
  const { dropped, code, before, after } = effect
  const lost = [
    ...(dropped.china ? [t('products:effect.droppedChina')] : []),
    ...(dropped.lines > 0 ? [t('products:effect.droppedLines', { count: dropped.lines })] : []),
    ...(dropped.standing ? [t('products:effect.droppedStanding')] : []),
  ]
  return (
    <Notice tone="advice" heading={t('products:effect.heading', { code })} role="status">
      <p>{t('products:effect.lead', { before, after })}</p>
      {lost.length === 0 ? (
        <p>{t('products:effect.nothingDropped')}</p>
      ) : (
        <>
          <p className="font-semibold">{t('products:effect.dropped')}</p>
          <ul className="list-disc ps-5">
            {lost.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {effect.markets.length > 0 && <MarketEffects markets={effect.markets} />}
      <ChinaEffect heading={t('products:effect.come')} lines={effect.china.come} />
      <ChinaEffect heading={t('products:effect.go')} lines={effect.china.go} />
      {effect.china.come.length + effect.china.go.length === 0 && <p>{t('products:effect.sameTasks')}</p>}
      {effect.flags && <p>{t('products:effect.flags', { names: effect.flags })}</p>}
      <SubmitButton tone="quiet" name="acceptedHs6" value={effect.hs6}>
        {t('products:effect.accept', { code })}
      </SubmitButton>
    </Notice>
  )
}

function ChinaEffect({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="font-semibold">{heading}</p>
      <ul className="list-disc ps-5">
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function MarketEffects({ markets }: Pick<CodeEffect, 'markets'>) {
  const t = useTranslate()
  const said = (value: string | number | null) => value ?? t('products:effect.unknown')
  return (
    <>
      <p className="font-semibold">{t('products:effect.markets')}</p>
      <ul className="list-disc ps-5">
        {markets.map(({ market, name, duty, applies, come, go, kept }) => (
          <li key={market}>
            {t('products:effect.duty', { market: name, before: said(duty.before), after: said(duty.after) })}{' '}
            {t('products:effect.requirements', {
              market: name,
              before: said(applies.before),
              after: said(applies.after),
            })}
            <Named heading={t('products:effect.comeThere')} names={come} />
            <Named heading={t('products:effect.goThere')} names={go} />
            {kept && <p>{t('products:effect.keptThere', { names: kept })}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

type NamedProps = { readonly heading: string; readonly names: readonly string[] }

function Named({ heading, names }: NamedProps) {
  if (names.length === 0) return null
  return (
    <>
      <p>{heading}</p>
      <ul className="list-disc ps-5">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
