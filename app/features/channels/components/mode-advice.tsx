import { Link } from '@remix-run/react'
import type { RefundStanding } from '~/domain/channel/refund'
import type { ModeAdvice } from '~/domain/channel/supervision-mode'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { FactGrid } from '~/ui/data/facts'
import { Notice, Reason } from '~/ui/feedback/notice'
import { SectionHeading } from '~/ui/layout/headings'
import type { ModePage } from '../queries.server'
import { useModeTitle } from './mode-title'

type ModeAdviceProps = Pick<ModePage, 'pilotZone' | 'rules'> & {
  readonly advice: ModeAdvice & { readonly refund: RefundStanding }
}

/** The advised mode with its reason and terms, and why not each other one. */
export function ModeAdviceView({ advice, pilotZone, rules }: ModeAdviceProps) {
  const format = useFormat()
  const t = useTranslate()
  const title = useModeTitle()
  const { mode, refund } = advice
  const refundOfMode = t(`channels:modes.${mode}.refund`)
  return (
    <section className="mt-10" id="advice">
      <SectionHeading>{t('channels:mode.adviceHeading')}</SectionHeading>
      <p className="mt-4 text-lead font-semibold">{t('channels:mode.advised', { mode: title(mode) })}</p>
      <Reason>{t(`channels:advice.${advice.reason}`)}</Reason>
      {!advice.isTakenByChannels && <Notice tone="advice">{t('channels:mode.notTaken')}</Notice>}
      <FactGrid
        facts={[
          { label: t('channels:mode.sheetUseWhen'), value: t(`channels:modes.${mode}.use_when`) },
          {
            label: t('channels:mode.sheetRefund'),
            value: refund === 'as_mode' ? refundOfMode : t(`channels:refundOf.${refund}`, { refund: refundOfMode }),
          },
          { label: t('channels:mode.sheetDeclaration'), value: t(`channels:modes.${mode}.declaration`) },
          {
            label: t('channels:mode.sheetZone'),
            value: pilotZone
              ? t('channels:mode.pilotZone', { date: format.date(pilotZone.approvedOn), document: pilotZone.document })
              : t('channels:mode.noPilotZone'),
          },
        ]}
      />
      <p className="mt-3 text-small">
        {t('channels:mode.rule')} <Link to={rules[mode].to}>{rules[mode].title}</Link>
      </p>
      <h3 className="mt-8 text-lead">{t('channels:mode.alternativesHeading')}</h3>
      <DataTable
        caption={t('channels:mode.alternativesHeading')}
        columns={[
          { id: 'mode', heading: t('channels:mode.decision'), isRowHeading: true, cell: (other) => title(other.mode) },
          { id: 'why', heading: t('channels:mode.adviceWhy'), cell: (other) => t(`channels:why_not.${other.whyNot}`) },
          {
            id: 'rule',
            heading: t('channels:mode.ruleColumn'),
            cell: (other) => <Link to={rules[other.mode].to}>{rules[other.mode].title}</Link>,
          },
        ]}
        rows={advice.alternatives}
        rowKey={(other) => other.mode}
      />
      <p className="mt-3 text-small text-ink-soft">{t('channels:mode.guidance')}</p>
    </section>
  )
}
