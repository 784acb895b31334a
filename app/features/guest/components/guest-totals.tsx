import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { FactGrid } from '~/ui/data/facts'
import type { GuestRoadmap } from '../queries.server'

export function GuestTotals({ page }: { readonly page: Pick<GuestRoadmap, 'totals' | 'documents'> }) {
  const t = useTranslate()
  const format = useFormat()
  const { totals, documents } = page
  const money = (minor: number) => format.money({ minor, currency: 'CNY' })
  const fees =
    totals.fees.high === 0
      ? t('guest:totals.feesNone')
      : t('guest:totals.feesBetween', { low: money(totals.fees.low), high: money(totals.fees.high) })
  return (
    <section className="mb-12">
      <h2 className="sr-only">{t('guest:totals.heading')}</h2>
      <FactGrid
        facts={[
          {
            label: t('guest:totals.tasks'),
            value: t('guest:totals.tasksText', { count: totals.tasks, optional: totals.optional }),
          },
          {
            label: t('guest:totals.fees'),
            value: (
              <Sum figure={fees}>
                {totals.withoutStatedFee > 0 && t('guest:totals.feesNote', { count: totals.withoutStatedFee })}{' '}
                {totals.withOtherCharges > 0 && t('guest:totals.feesOthers', { count: totals.withOtherCharges })}
              </Sum>
            ),
          },
          {
            label: t('guest:totals.documents'),
            value: (
              <Sum figure={t('guest:totals.documentsText', { count: documents.required.length })}>
                {documents.onRequest.length > 0 &&
                  t('guest:totals.documentsNote', { count: documents.onRequest.length })}
              </Sum>
            ),
          },
        ]}
      />
    </section>
  )
}

function Sum({ figure, children }: { readonly figure: string; readonly children: ReactNode }) {
  return (
    <>
      <strong className="block">{figure}</strong>
      <span className="text-small text-ink-soft">{children}</span>
    </>
  )
}
