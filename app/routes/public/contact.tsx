import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { helpLines } from '~/features/law/help-line-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { operatorContact } from '~/server/contact.server'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['site'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const title = pageTitle(language, translator(language)('site:contact.title'))
  return { isSignedIn: person !== null, contact: operatorContact(), lines: helpLines(language), title }
}

export default function ContactPage() {
  const t = useTranslate()
  const format = useFormat()
  const { isSignedIn, contact, lines } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('site:contact.lead')}>{t('site:contact.title')}</PageHeading>
      <section>
        <SectionHeading>{t('site:contact.operatorHeading')}</SectionHeading>
        {contact && <p className="mt-4 max-w-measure">{t('site:contact.operator')}</p>}
        {contact ? (
          <dl className="mt-4 grid gap-y-2">
            {contact.email && (
              <div className="flex flex-wrap gap-x-3">
                <dt className="font-semibold">{t('site:contact.email')}</dt>
                <dd>
                  <a href={`mailto:${contact.email}`} className="inline-block py-1">
                    {contact.email}
                  </a>
                </dd>
              </div>
            )}
            {contact.phone && (
              <div className="flex flex-wrap gap-x-3">
                <dt className="font-semibold">{t('site:contact.phone')}</dt>
                <dd>
                  <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} className="inline-block py-1">
                    {contact.phone}
                  </a>
                </dd>
              </div>
            )}
          </dl>
        ) : (
          <p className="mt-4 max-w-measure text-ink-soft">{t('site:contact.none')}</p>
        )}
      </section>
      <section className="mt-10">
        <SectionHeading>{t('site:contact.advisorHeading')}</SectionHeading>
        <p className="mt-4 max-w-measure">{t('site:contact.advisor')}</p>
      </section>
      <section className="mt-10">
        <SectionHeading>{t('site:contact.linesHeading')}</SectionHeading>
        <p className="mt-4 max-w-measure">{t('site:contact.lines')}</p>
        <dl className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
          {lines.map(({ phone, names }) => (
            <div key={phone} className="contents">
              <dt className="font-semibold">
                <a href={`tel:${phone}`} className="inline-block py-1">
                  {phone}
                </a>
              </dt>
              <dd className="pb-2 sm:py-1">{format.list(names)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-10">
        <SectionHeading>{t('site:contact.dataHeading')}</SectionHeading>
        <p className="mt-4 max-w-measure">
          {t('site:contact.data')} <Link to={paths.account.privacy()}>{t('site:contact.dataLink')}</Link>
        </p>
      </section>
    </PageShell>
  )
}
