import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { listPlaces } from '~/features/firms/queries.server'
import { readAnswers, typedAnswers } from '~/features/guest/carry-queries.server'
import { GuestForm } from '~/features/guest/components/guest-form'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['firms', 'forms', 'guest'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const url = new URL(request.url)
  const answers = readAnswers(url)
  const reply = answers && !answers.ok ? answers.refusal : { errors: [], values: typedAnswers(url) }
  const title = pageTitle(language, translator(language)('guest:title'))
  const page = { reply, places: listPlaces(language), isSignedIn: person !== null, title }
  return data(page, { status: reply.errors.length > 0 ? 422 : 200 })
}

export default function Start() {
  const t = useTranslate()
  const { reply, places, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('guest:lead')}>{t('guest:title')}</PageHeading>
      <p className="mb-6">
        <Link to={paths.price()}>{t('guest:toPrice')}</Link>
      </p>
      <GuestForm places={places} reply={reply} />
    </PageShell>
  )
}
