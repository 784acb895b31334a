import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TERMS_EDITION } from '~/domain/access/consents'
import { findPerson } from '~/features/accounts/guards.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['site'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  return { isSignedIn: person !== null, title: pageTitle(language, translator(language)('site:terms.title')) }
}

const PARTS = [
  ['whatHeading', ['what1', 'what2', 'what3']],
  ['youHeading', ['you1', 'you2', 'you3']],
  ['weHeading', ['we1', 'we2']],
  ['endHeading', ['end']],
  ['changeHeading', ['change']],
] as const

export default function Terms() {
  const t = useTranslate()
  const date = useFormat().date(TERMS_EDITION)
  const { isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('site:terms.lead', { date })}>{t('site:terms.title')}</PageHeading>
      {PARTS.map(([heading, texts]) => (
        <section key={heading} className="mt-10 first-of-type:mt-0">
          <SectionHeading>{t(`site:terms.${heading}`)}</SectionHeading>
          <div className="flow mt-4 max-w-measure">
            {texts.map((text) => (
              <p key={text}>{t(`site:terms.${text}`)}</p>
            ))}
          </div>
        </section>
      ))}
    </PageShell>
  )
}
