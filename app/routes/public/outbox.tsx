import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { listOutbox, outboxReaders } from '~/features/messages/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['accounts'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const readers = outboxReaders()
  if (readers === 'nobody') throw notFound()
  if (readers === 'administrators') await requireAdmin(request)
  const language = languageOf(request)
  const to = new URL(request.url).searchParams.get('to')?.slice(0, 254).replaceAll('\0', '') ?? null
  return { title: pageTitle(language, translator(language)('accounts:outbox.title')), to, mails: await listOutbox(to) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Outbox() {
  const t = useTranslate()
  const format = useFormat()
  const { mails, to } = useLoaderData<typeof loader>()
  return (
    <PageShell>
      <PageHeading lead={t('accounts:outbox.lead')}>{t('accounts:outbox.title')}</PageHeading>
      {to && (
        <p className="mb-6">
          {t('accounts:outbox.to', { to })} · <Link to={paths.outbox()}>{t('accounts:outbox.all')}</Link>
        </p>
      )}
      {mails.length === 0 && (
        <EmptyState heading={t('accounts:outbox.empty')}>{t('accounts:outbox.emptyHint')}</EmptyState>
      )}
      <div className="grid gap-6">
        {mails.map((mail) => (
          <article key={mail.id} lang={mail.language} className="min-w-0 border border-line bg-surface p-5">
            <h2 className="text-lead">{mail.subject}</h2>
            <p className="text-small text-ink-soft">
              {t('accounts:outbox.to', { to: mail.to })} · {format.dateTime(mail.createdAt)}
            </p>
            <p className="mt-3 wrap-anywhere whitespace-pre-line">{mail.text}</p>
          </article>
        ))}
      </div>
    </PageShell>
  )
}
