import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { NOTICE_EDITION } from '~/domain/access/consents'
import { GROUNDS, PURPOSES } from '~/domain/access/personal-data'
import { inLanguage } from '~/domain/shared/in-language'
import { findPerson } from '~/features/accounts/guards.server'
import { listFirms } from '~/features/firms/queries.server'
import { HoldingsTable } from '~/features/privacy/components/holdings-table'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['privacy'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const own = person ? (await listFirms(person)).filter(({ role, takenBack }) => role === 'owner' && !takenBack) : []
  return {
    isSignedIn: person !== null,
    // Only owners may export or delete what is kept about a firm.
    firms: own.map(({ id, nameZh, nameEn }) => ({ id, name: inLanguage(language, { zh: nameZh, en: nameEn }) })),
    title: pageTitle(language, translator(language)('privacy:notice.title')),
  }
}

const OWN_DATA = paths.account.privacy()
const DOOR = 'inline-flex min-h-9 items-center'
const RIGHTS = ['right1', 'right2', 'right3', 'right4'] as const

export default function Privacy() {
  const t = useTranslate()
  const date = useFormat().date(NOTICE_EDITION)
  const { isSignedIn, firms } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('privacy:notice.lead', { date })}>{t('privacy:notice.title')}</PageHeading>
      <HoldingsTable />
      <section className="mt-10">
        <SectionHeading>{t('privacy:notice.purposesHeading')}</SectionHeading>
        <dl className="mt-4 grid gap-y-4">
          {PURPOSES.map((purpose) => (
            <div key={purpose} className="max-w-measure">
              <dt className="font-semibold">{t(`privacy:purposes.${purpose}.title`)}</dt>
              <dd>{t(`privacy:purposes.${purpose}.text`)}</dd>
              <dd className="text-small text-ink-soft">
                {t(`privacy:bases.${GROUNDS[purpose].basis}`)} ·{' '}
                {t('privacy:notice.law', { article: GROUNDS[purpose].article })}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-10">
        <SectionHeading>{t('privacy:notice.rightsHeading')}</SectionHeading>
        <ul className="flow mt-4 max-w-measure list-disc ps-5">
          {RIGHTS.map((right) => (
            <li key={right}>{t(`privacy:notice.${right}`)}</li>
          ))}
        </ul>
        <ul className="mt-4">
          <li>
            <Link to={isSignedIn ? OWN_DATA : paths.account.signIn({ next: OWN_DATA })} className={DOOR}>
              {t(isSignedIn ? 'privacy:notice.toOwn' : 'privacy:notice.toOwnSignedOut')}
            </Link>
          </li>
          {firms.map(({ id, name }) => (
            <li key={id}>
              <Link to={paths.firm.data(id)} className={DOOR}>
                {t('privacy:notice.toFirm', { name })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <SectionHeading>{t('privacy:notice.staysHeading')}</SectionHeading>
        <p className="mt-4 max-w-measure">{t('privacy:notice.stays')}</p>
        <p className="mt-4 max-w-measure text-small text-ink-soft">{t('privacy:notice.source', { date })}</p>
      </section>
    </PageShell>
  )
}
