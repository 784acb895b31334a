import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { useField } from '~/ui/form/form-state'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import type { ChannelsPage } from '../queries.server'
import { ChannelRow } from './channel-row'

type ChannelsFormProps = {
  readonly page: Pick<ChannelsPage, 'fits' | 'chosen' | 'locked' | 'markets'>
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
  readonly nameOf: (market: string) => string
  readonly compareTo: (id: string) => string | null
}

export function ChannelsForm({ page, reply, held, nameOf, compareTo }: ChannelsFormProps) {
  const t = useTranslate()
  const typed = reply?.values ?? held
  const chosen = typed ? (typed['channels[]'] ?? []) : page.chosen
  const fitting = page.fits.filter((fit) => fit.isFitting)
  const others = page.fits.filter((fit) => !fit.isFitting)
  const row = (fit: ChannelsPage['fits'][number]) => (
    <ChannelRow
      key={fit.channel.id}
      fit={fit}
      isChosen={chosen.includes(fit.channel.id)}
      isLocked={page.locked !== null}
      nameOf={nameOf}
      compareTo={compareTo(fit.channel.id)}
    />
  )
  return (
    <PageForm reply={reply} held={held} loadSchema={() => import('../schema').then((module) => module.channelsSchema)}>
      <ChoiceError />
      <input type="hidden" name="drawn" value={chosen.join(' ')} />
      <SectionHeading end={t('channels:list.fittingCount', { count: fitting.length })}>
        {t('channels:list.fitting')}
      </SectionHeading>
      {fitting.length > 0 ? (
        <ul>{fitting.map(row)}</ul>
      ) : (
        <p className="border-b border-line py-6">
          {t(page.markets.length > 0 ? 'channels:list.nothingFits' : 'channels:list.nothingFitsFirm')}
        </p>
      )}
      {others.length > 0 && (
        <div className="mt-10">
          <SectionHeading>{t('channels:list.notFitting')}</SectionHeading>
          <p className="mt-3 text-ink-soft">{t('channels:list.notFittingLead')}</p>
          <ul>{others.map(row)}</ul>
        </div>
      )}
      {page.locked === null && (
        <div className="-mx-2 mt-6 border-t border-line bg-paper px-2 py-3 sticky bottom-0 print:hidden">
          <SubmitButton>{t('channels:choose.save')}</SubmitButton>
        </div>
      )}
    </PageForm>
  )
}

/** Where the error summary leads when no channel is chosen. */
function ChoiceError() {
  const { id, error } = useField('channels')
  if (!error) return null
  return (
    <p id={id} tabIndex={-1} className="mb-4 font-semibold text-error">
      {error}
    </p>
  )
}
