import { useTranslate } from '~/i18n/use-translate'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SectionHeading } from '~/ui/layout/headings'

export function Feed({ hasFeed, address }: { readonly hasFeed: boolean; readonly address: string | null }) {
  const t = useTranslate()
  const make = t(hasFeed ? 'calendar:feed.renew' : 'calendar:feed.create')
  return (
    <section aria-labelledby="feed" className="mt-10">
      <SectionHeading id="feed">{t('calendar:feed.heading')}</SectionHeading>
      <p className="my-3 max-w-measure text-ink-soft">{t('calendar:feed.body')}</p>
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
        {hasFeed && (
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
