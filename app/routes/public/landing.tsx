import type { LoaderFunctionArgs } from '@remix-run/node'
import { RoadmapSpecimen } from '~/features/roadmap/components/roadmap-specimen'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { PageShell } from '~/ui/layout/page-shell'
import { ZeroToOne } from '~/ui/layout/zero-to-one'

export const handle = { namespaces: ['landing'] } satisfies RouteHandle

export function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const t = translator(language)
  return { title: pageTitle(language, t('landing:title')), description: t('common:product.description') }
}

const STAGES = ['register', 'market', 'ecommerce', 'export'] as const
const AUDIENCES = ['industrial', 'highTech', 'sme', 'crossBorder'] as const
const REASONS = ['rules', 'once', 'turn'] as const
const TERMS = ['cost', 'time', 'bring', 'help'] as const

export default function Landing() {
  return (
    <PageShell session="open" width="full">
      <Hero />
      <Stages />
      <div className="page">
        <Reasons />
        <Audience />
        <Terms />
        <Closing />
      </div>
    </PageShell>
  )
}

function Hero() {
  const t = useTranslate()
  return (
    <section className="page grid items-center gap-x-16 gap-y-10 py-12 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] md:py-18">
      <div>
        <h1 className="text-hero">
          <span className="inline-block">{t('landing:hero.line1')}</span>{' '}
          <span className="inline-block">{t('landing:hero.line2')}</span>
        </h1>
        <p className="mt-5 max-w-[34em] text-lead text-ink-soft">{t('landing:hero.lead')}</p>
        <StartButtons />
      </div>
      <ZeroToOne label={t('landing:hero.picture')} />
    </section>
  )
}

function StartButtons() {
  const t = useTranslate()
  return (
    <div className="mt-7 flex flex-wrap items-center gap-4">
      <ButtonLink to={paths.guest.questions()}>{t('landing:hero.try')}</ButtonLink>
      <ButtonLink to={paths.account.signUp()} tone="quiet">
        {t('landing:hero.start')}
      </ButtonLink>
      <ButtonLink to={paths.account.signIn()} tone="quiet">
        {t('landing:hero.signIn')}
      </ButtonLink>
      <p className="text-small text-ink-soft">{t('landing:hero.free')}</p>
    </div>
  )
}

function Stages() {
  const t = useTranslate()
  return (
    <section className="bg-sea-deep text-white print:bg-white print:text-ink">
      <div className="page py-12">
        <h2 className="text-title">{t('landing:stages.heading')}</h2>
        <ol className="mt-6 grid gap-8 sm:grid-cols-2 md:grid-cols-4">
          {STAGES.map((stage, index) => (
            <li key={stage}>
              <span aria-hidden="true" className="block text-page font-light text-deep-faint">
                {index + 1}
              </span>
              <h3 className="text-lead">{t(`landing:stages.${stage}.name`)}</h3>
              <p className="mt-2 text-small text-deep-soft print:text-ink">{t(`landing:stages.${stage}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function Reasons() {
  const t = useTranslate()
  return (
    <section className="grid items-center gap-x-16 gap-y-10 py-16 md:grid-cols-[minmax(0,1fr)_minmax(0,1.25fr)] md:py-20">
      <div>
        <h2 className="text-title">{t('landing:why.heading')}</h2>
        {REASONS.map((reason) => (
          <div key={reason} className="mt-7">
            <h3 className="text-lead">{t(`landing:why.${reason}.name`)}</h3>
            <p className="mt-1 text-ink-soft">{t(`landing:why.${reason}.text`)}</p>
          </div>
        ))}
      </div>
      <RoadmapSpecimen />
    </section>
  )
}

function Audience() {
  const t = useTranslate()
  return (
    <section className="border-t border-line py-14">
      <h2 className="text-title">{t('landing:audience.heading')}</h2>
      <p className="mt-2 max-w-measure text-ink-soft">{t('landing:audience.lead')}</p>
      <ul className="mt-8 grid gap-x-12 sm:grid-cols-2">
        {AUDIENCES.map((kind) => (
          <li key={kind} className="border-t border-line py-5">
            <h3 className="text-base">{t(`landing:audience.${kind}.name`)}</h3>
            <p className="mt-1 text-ink-soft">{t(`landing:audience.${kind}.text`)}</p>
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-5">
        {t('landing:audience.figures')} <span className="text-small text-ink-soft">{t('landing:audience.source')}</span>
      </p>
    </section>
  )
}

function Terms() {
  const t = useTranslate()
  return (
    <section className="border-t border-line py-14">
      <h2 className="text-title">{t('landing:terms.heading')}</h2>
      <dl className="mt-4">
        {TERMS.map((term) => (
          <div
            key={term}
            className="grid gap-x-8 gap-y-1 border-b border-line py-4 last:border-0 sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{t(`landing:terms.${term}.name`)}</dt>
            <dd className="max-w-measure text-ink-soft">{t(`landing:terms.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Closing() {
  const t = useTranslate()
  return (
    <section className="border-t-2 border-ink py-14 print:hidden">
      <h2 className="text-page">{t('landing:closing.heading')}</h2>
      <p className="mt-2 text-lead text-ink-soft">{t('landing:closing.text')}</p>
      <StartButtons />
    </section>
  )
}
