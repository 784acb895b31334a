import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SectionHeading } from '~/ui/layout/headings'
import type { FeedView } from '../feed-queries.server'

export function Feed({ feed, address }: { readonly feed: FeedView | null; readonly address: string | null }) {
  const t = useTranslate()
  const make = t(feed ? 'calendar:feed.renew' : 'calendar:feed.create')
  return (
    <section aria-labelledby="feed" className="mt-10">
      <SectionHeading id="feed">{t('calendar:feed.heading')}</SectionHeading>
      <p className="my-3 max-w-measure text-ink-soft">{t('calendar:feed.body')}</p>
      {feed && !address && <LiveFeed feed={feed} />}
      {address && (
        <p role="status" className="my-3">
          {t('calendar:feed.shownOnce')}
          <code className="mt-1 block break-all">{address}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <RowForm intent="create_feed" fields={{}}>
          <RowButton name={make}>{make}</RowButton>
        </RowForm>
        {feed && (
          <RowForm intent="revoke_feed" fields={{}}>
            <RowButton name={t('calendar:feed.revoke')} tone="danger">
              {t('calendar:feed.revoke')}
            </RowButton>
          </RowForm>
        )}
      </div>
    </section>
  )
}

/** An address that nobody reads is a calendar that shows nothing; one that somebody else reads is noticed here. */
function LiveFeed({ feed: { createdAt, lastReadAt } }: { readonly feed: FeedView }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <p className="my-3 max-w-measure">
      <span className="block">{t('calendar:feed.live', { date: format.date(createdAt) })}</span>
      <span className="block">
        {lastReadAt ? t('calendar:feed.lastRead', { when: format.dateTime(lastReadAt) }) : t('calendar:feed.neverRead')}
      </span>
    </p>
  )
}
