import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { DeskShell } from '~/features/reviews/components/desk-shell'
import { TABS } from '~/features/reviews/components/queue-column'
import { noticeOf } from '~/features/reviews/notice-queries.server'
import { getQueue, queuePlace } from '~/features/reviews/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { KeyFigures } from '~/ui/data/key-figure'
import { Notice } from '~/ui/feedback/notice'
import { ButtonLink } from '~/ui/form/button-link'

export const handle = { namespaces: ['reviews', 'applications'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const [queue, notice] = await Promise.all([
    getQueue(scope, { ...queuePlace(request), now: new Date() }),
    noticeOf(scope, request),
  ])
  return { queue, notice, title: pageTitle(scope.language, translator(scope.language)('reviews:queue.title')) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdvisorQueue() {
  const t = useTranslate()
  const format = useFormat()
  const { queue, notice } = useLoaderData<typeof loader>()
  const [first] = queue.rows
  return (
    <DeskShell queue={queue}>
      {notice && (
        <Notice tone="success" role="status" heading={notice}>
          {queue.counts.mine === 0 && <p>{t('reviews:notice.queueDone')}</p>}
        </Notice>
      )}
      <KeyFigures
        figures={TABS.map((tab) => ({
          label: t(`reviews:queue.tabs.${tab}`),
          value: format.number(queue.counts[tab]),
          note: t(`reviews:queue.tabNotes.${tab}`),
          to: paths.advisor.queue({ tab }),
        }))}
      />
      <h2 className="mt-6 text-title">{t('reviews:queue.choose')}</h2>
      <p className="mt-2 max-w-measure text-ink-soft">{t('reviews:queue.chooseHint')}</p>
      {first && (
        <p className="mt-5">
          <ButtonLink to={first.to}>{t('reviews:queue.next')}</ButtonLink>
        </p>
      )}
    </DeskShell>
  )
}
