import { figureOf, shareOf, SMALLEST_AGREEMENT, type FigureId } from '~/domain/application/figures'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Figures } from '../queries.server'
import type { FigurePlace } from '../schema'
import { Definition, Share } from './figure-text'

const LINES = [
  'sample_agreement',
  'rejection_agreement',
  'rejections_declined',
  'looks_withdrawn',
  'reopened_otherwise',
] as const satisfies readonly FigureId[]

/** How far two readers agree, and what did not stand. */
export function Quality({ place, figures }: { readonly place: FigurePlace; readonly figures: Figures }) {
  const t = useTranslate()
  return (
    <section className="mt-12">
      <SectionHeading>{t('figures:sections.quality')}</SectionHeading>
      <DataTable
        caption={t('figures:captions.quality')}
        columns={[
          {
            id: 'figure',
            heading: t('figures:quality.figure'),
            isRowHeading: true,
            cell: (figure: FigureId) => (
              <>
                {t(`figures:names.${figure}`)}
                <Definition figure={figure} />
              </>
            ),
          },
          {
            id: 'value',
            heading: t('figures:quality.value'),
            kind: 'number',
            cell: (figure) => (
              <Share
                share={shareOf(figures[figureOf(figure).set], figure)}
                behind={{ place, figure }}
                kind={figureOf(figure).set === 'readings' ? 'agreement' : undefined}
              />
            ),
          },
        ]}
        rows={LINES}
        rowKey={(figure) => figure}
      />
      <p className="mt-3 text-small text-ink-soft">{t('figures:quality.small', { count: SMALLEST_AGREEMENT })}</p>
    </section>
  )
}
