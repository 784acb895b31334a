// How many tasks and documents a roadmap has and what it costs, in words: the guest's plan, the firm's own and its print say the same.
import type { Roadmap, RoadmapStage } from '~/domain/catalogue/roadmap-types'
import { totalsOf } from '~/domain/catalogue/totals'
import type { Task } from '~/domain/catalogue/types'
import { formatMoney } from '~/i18n/format'
import { translator, type Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

type Part = { readonly label: string; readonly figure: string; readonly notes: readonly string[] }

export type TotalsView = {
  readonly heading: string
  readonly tasks: Part
  readonly fees: Part
  readonly documents: Part
}

type Of = { readonly roadmap: Roadmap; readonly tasks: readonly Task[] }

export function totalsView(of: Of, language: Language): TotalsView {
  const t = translator(language)
  const { tasks, optional, fees, withoutStatedFee, withOtherCharges, documents } = totalsOf(of)
  const money = (minor: number) => formatMoney(language, { minor, currency: 'CNY' })
  return {
    heading: t('guest:totals.heading'),
    tasks: {
      label: t('guest:totals.tasks'),
      figure: optional > 0 ? t('guest:totals.tasksText', { count: tasks, optional }) : String(tasks),
      notes: [],
    },
    fees: {
      label: t('guest:totals.fees'),
      figure:
        fees.high === 0
          ? t('guest:totals.feesNone')
          : t('guest:totals.feesBetween', { low: money(fees.low), high: money(fees.high) }),
      notes: [
        ...(withoutStatedFee > 0 ? [t('guest:totals.feesNote', { count: withoutStatedFee })] : []),
        ...(withOtherCharges > 0 ? [t('guest:totals.feesOthers', { count: withOtherCharges })] : []),
      ],
    },
    documents: {
      label: t('guest:totals.documents'),
      figure: t('guest:totals.documentsText', { count: documents.required.length }),
      notes:
        documents.onRequest.length > 0 ? [t('guest:totals.documentsNote', { count: documents.onRequest.length })] : [],
    },
  }
}

/** What a firm's own page counts as "of so many", with the optional tasks beside it. */
export function stageTotal({ tasks, total }: Pick<RoadmapStage, 'tasks' | 'total'>, t: Translate): string {
  const required = t('guest:roadmap.count', { count: total })
  const optional = tasks.length - total
  return optional > 0 ? t('guest:roadmap.countAndOptional', { required, optional }) : required
}
