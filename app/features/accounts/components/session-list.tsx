import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Entry } from '~/ui/data/entry'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import type { OwnSession } from '../session-queries.server'

export function SessionList({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const t = useTranslate()
  const others = sessions.filter(({ isThis }) => !isThis)
  return (
    <section>
      <SectionHeading end={sessions.length}>{t('sessions:list')}</SectionHeading>
      <ul>
        {sessions.map((session) => (
          <SessionEntry key={session.id} session={session} />
        ))}
      </ul>
      <div className="mt-6">
        {others.length > 0 ? (
          <RowForm intent="end_others" fields={{}}>
            <SubmitButton tone="danger">{t('sessions:endOthers')}</SubmitButton>
          </RowForm>
        ) : (
          <p className="text-ink-soft">{t('sessions:onlyThis')}</p>
        )}
      </div>
    </section>
  )
}

function SessionEntry({ session }: { readonly session: OwnSession }) {
  const t = useTranslate()
  const format = useFormat()
  const { id, address, isThis } = session
  const device = useDeviceName()(session.device)
  const date = format.dateTime(session.startedAt)
  return (
    <Entry
      title={isThis ? `${device} ${t('sessions:this')}` : device}
      facts={[
        address ? t('sessions:from', { address }) : t('sessions:fromUnknown'),
        t('sessions:since', { date }),
        isThis ? t('sessions:seenNow') : t('sessions:seen', { date: format.dateTime(session.lastSeenAt) }),
      ]}
      actions={
        isThis ? null : (
          <RowForm intent="end" fields={{ sessionId: id }}>
            <RowButton name={t('sessions:endOf', { device, date })} tone="danger">
              {t('sessions:end')}
            </RowButton>
          </RowForm>
        )
      }
    />
  )
}

function useDeviceName(): (device: OwnSession['device']) => string {
  const t = useTranslate()
  return ({ browser, system }) =>
    browser === 'other' && system === 'other'
      ? t('sessions:unknown')
      : t('sessions:device', { browser: t(`sessions:browsers.${browser}`), system: t(`sessions:systems.${system}`) })
}
