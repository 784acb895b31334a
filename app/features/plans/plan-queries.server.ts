// The plan for a product in a market: written by the record, with remarks of the firm and comments of advisors.
import { canEdit } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { commentsOn, earlierRemarks, LONGEST_REMARK, standingRemark } from '~/domain/plan/sections'
import { chinaTime } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import type { FirmReader } from '~/features/fits/goods-queries.server'
import { verdictView } from '~/features/fits/verdict-queries.server'
import { asWritten } from '~/i18n/written'
import { furtherOf, loadPlan, subjectOf, type PlanPlace, type PlanRows } from './plan-rows-queries.server'
import { planSections } from './plan-section-queries.server'

export type PlanPage = Awaited<ReturnType<typeof getPlanPage>>
export type PlanSectionView = PlanPage['sections'][number]
export type Said = ReturnType<typeof saidView>

export async function getPlanPage(reader: FirmReader, place: PlanPlace) {
  const rows = await loadPlan(reader, place)
  const { goods, market, today, fit, remarks } = rows
  const { language } = reader
  const isStaff = 'advisor' in reader
  return {
    product: { id: goods.id, name: goods.name, code: showHs6(goods.hs6), meaning: hsName(goods.hs6, language) },
    market: { iso2: market.iso2, name: destinationName(market.iso2, language) },
    day: today,
    /** What decides whether it can be applied for on its own. */
    subject: subjectOf(rows),
    /** Where it is none of the chosen markets. */
    further: furtherOf(rows),
    verdict: verdictView(fit.judged, language),
    mayRemark: !isStaff && canEdit(reader.role),
    longest: LONGEST_REMARK,
    sections: planSections(rows).map(({ lines, ...section }) => {
      const remark = standingRemark(remarks, section.id)
      return {
        ...section,
        // Pages where something is changed are the firm's own.
        lines: isStaff ? lines.map(({ to: _to, ...line }) => line) : lines,
        remark: remark && saidView(remark, rows),
        comments: commentsOn(remarks, section.id).map((one) => saidView(one, rows)),
      }
    }),
    /** Changes when this advisor's comment was sent. */
    lastOwnId: isStaff ? (remarks.findLast(({ byId }) => byId === reader.advisor.userId)?.id ?? '') : '',
    earlier: earlierRemarks(remarks).map((one) => ({
      ...saidView(one, rows),
      section: rows.t(`plan:sections.${one.section}` as 'plan:sections.why'),
    })),
  }
}

type Remark = PlanRows['remarks'][number]

function saidView({ id, text, language, byId, at }: Remark, { people, t }: PlanRows) {
  return { id, ...asWritten(text, language), who: people.get(byId) ?? t('threads:somebody'), at: chinaTime(at) }
}
