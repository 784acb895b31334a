import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Ladder } from '~/ui/data/ladder'
import { SummaryList } from '~/ui/data/summary-list'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dossier } from '../queries.server'

/** How far the firm got, and what it says about itself. */
export function DossierFacts({ dossier }: { readonly dossier: Pick<Dossier, 'facts' | 'milestones'> }) {
  const t = useTranslate()
  const format = useFormat()
  const { facts, milestones } = dossier
  return (
    <>
      <Ladder
        milestones={milestones.map(({ milestone, name, reachedAt, state }) => ({
          id: `L${milestone}`,
          label: name,
          state,
          note: reachedAt ? format.date(reachedAt) : undefined,
        }))}
      />
      <section aria-labelledby="firm-facts" className="mt-10">
        <SectionHeading id="firm-facts">{t('dossier:facts')}</SectionHeading>
        <SummaryList
          rows={[
            { label: t('dossier:creditCode'), value: <bdi>{facts.creditCode}</bdi> },
            { label: t('dossier:segment'), value: t('dossier:pair', { one: facts.segment, other: facts.ownership }) },
            { label: t('dossier:place'), value: facts.place },
            { label: t('dossier:tracks'), value: facts.tracks },
            { label: t('dossier:sells'), value: <bdi className="whitespace-pre-wrap">{facts.sells}</bdi> },
            { label: t('dossier:products'), value: facts.products && <bdi>{facts.products}</bdi> },
            { label: t('dossier:markets'), value: facts.markets },
            { label: t('dossier:channels'), value: facts.channels },
            { label: t('dossier:registeredAt'), value: format.date(facts.registeredAt) },
          ]}
        />
      </section>
    </>
  )
}
