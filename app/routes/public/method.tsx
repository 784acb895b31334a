import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { findPerson } from '~/features/accounts/guards.server'
import { CriteriaTable } from '~/features/markets/components/criteria-table'
import { FiguresTable } from '~/features/markets/components/figures-table'
import { methodView } from '~/features/markets/ranking-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Reason } from '~/ui/feedback/notice'
import { ButtonLink } from '~/ui/form/button-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'
import { Row } from '~/ui/layout/stack'

export const handle = { namespaces: ['markets', 'method'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  return {
    ...methodView(),
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('method:title')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Method() {
  const t = useTranslate()
  const format = useFormat()
  const { weights, rows, asOf, changesTried, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('method:lead')}>{t('method:title')}</PageHeading>
      <Part heading={t('method:formulaHeading')}>
        <Reason>{t('method:formula')}</Reason>
        <p>{t('method:formulaText')}</p>
      </Part>
      <Part heading={t('method:criteriaHeading')} width="full">
        <CriteriaTable weights={weights} />
      </Part>
      <Part heading={t('method:missingHeading')}>
        <p>{t('method:missing1')}</p>
        <p>{t('method:missing2')}</p>
        <p>{t('method:missing3')}</p>
        <p>{t('method:missing4')}</p>
      </Part>
      <Part heading={t('method:regionsHeading')}>
        <p>{t('method:regions')}</p>
      </Part>
      <Part heading={t('method:robustHeading')}>
        <p>{t('method:robust', { count: changesTried })}</p>
      </Part>
      <Part heading={t('method:limitsHeading')}>
        <ul className="flow list-disc ps-5">
          <li>{t('method:limits1')}</li>
          <li>{t('method:limits2')}</li>
          <li>{t('method:limits3')}</li>
          <li>{t('method:limits4')}</li>
        </ul>
      </Part>
      <Part heading={t('method:figuresHeading')} width="full">
        <p className="mb-4 max-w-measure text-ink-soft">{t('method:figuresLead', { asOf: format.date(asOf) })}</p>
        <FiguresTable rows={rows} />
        <p className="mt-3 text-small text-ink-soft">
          {t('method:defaultMark')} {t('method:lowMark')}
        </p>
      </Part>
      <Part heading={t('method:referencesHeading')}>
        <ul className="flow list-disc ps-5">
          <li>{t('method:reference1')}</li>
          <li>{t('method:reference2')}</li>
          <li>{t('method:reference3')}</li>
        </ul>
      </Part>
      <Row>
        <ButtonLink to={isSignedIn ? paths.firms.list() : paths.account.signUp()}>{t('method:start')}</ButtonLink>
      </Row>
    </PageShell>
  )
}

function Part({
  heading,
  width = 'measure',
  children,
}: {
  readonly heading: string
  readonly width?: 'measure' | 'full'
  readonly children: ReactNode
}) {
  return (
    <section className="mt-10">
      <SectionHeading>{heading}</SectionHeading>
      <div className={`mt-4 ${width === 'measure' ? 'max-w-measure flow' : ''}`}>{children}</div>
    </section>
  )
}
