import { Link } from '@remix-run/react'
import { CHANNEL_FACTS, type ChannelFact } from '~/domain/channel/channel'
import type { ChannelFit } from '~/domain/channel/fit'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import { useChannelText } from './channel-text'
import { ModeNames } from './mode-names'
import { ProvenanceLine } from './provenance'

type ChannelComparisonProps = {
  readonly fits: readonly Pick<ChannelFit, 'channel' | 'modes'>[]
  readonly addressWithout: (id: string) => string
}

/** Facts side by side, each with its date, confidence and source. */
export function ChannelComparison({ fits, addressWithout }: ChannelComparisonProps) {
  const t = useTranslate()
  const text = useChannelText()
  if (fits.length === 0) return null
  const columns = fits.map(({ channel, modes }) => ({
    id: channel.id,
    heading: (
      <>
        <span className="text-base text-ink">{text(channel.id, 'name')}</span>
        <Link
          to={addressWithout(channel.id)}
          preventScrollReset
          className="relative block py-0.5 font-normal print:hidden"
        >
          {t('common:actions.remove')}
          <span className="sr-only"> {t('channels:list.uncompareNamed', { channel: text(channel.id, 'name') })}</span>
        </Link>
      </>
    ),
    cell: (fact: ChannelFact | 'modes') =>
      fact === 'modes' ? (
        <ModeNames modes={modes} />
      ) : (
        <div className="min-w-52">
          {text(channel.id, fact)}
          <ProvenanceLine of={channel.facts[fact]} />
        </div>
      ),
  }))
  const factColumn = {
    id: 'fact',
    heading: t('channels:compare.fact'),
    isRowHeading: true,
    cell: (fact: ChannelFact | 'modes') => (
      <span className="whitespace-nowrap">
        {t(fact === 'modes' ? 'channels:list.modes' : `channels:facts.${fact}`)}
      </span>
    ),
  }
  return (
    <section className="mt-8" id="compare">
      <SectionHeading>{t('channels:compare.heading')}</SectionHeading>
      <p className="mt-3 text-ink-soft">{t('channels:compare.lead')}</p>
      <DataTable
        caption={t('channels:compare.heading')}
        columns={[factColumn, ...columns]}
        rows={[...CHANNEL_FACTS, 'modes'] as const}
        rowKey={(fact) => fact}
      />
    </section>
  )
}
