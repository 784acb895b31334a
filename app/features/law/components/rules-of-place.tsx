import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import type { listPlaces, listRules } from '../queries.server'
import { PlaceLinks } from './place-links'
import { RuleList } from './rule-list'

type RulesOfPlaceProps = {
  readonly topics: ReturnType<typeof listRules>
  readonly places: ReturnType<typeof listPlaces>
  readonly toGlossary: string
  /** What else there is to know of the place. */
  readonly children?: ReactNode
}

export function RulesOfPlace({ topics, places, toGlossary, children }: RulesOfPlaceProps) {
  const t = useTranslate()
  return (
    <>
      <PageHeading lead={t('law:rules.lead')}>{t('law:rules.title')}</PageHeading>
      <p className="my-4">
        <Link to={toGlossary}>{t('law:rules.toGlossary')}</Link>
      </p>
      <PlaceLinks places={places} />
      {children}
      {topics.map((topic) => (
        <section key={topic.id} className="mt-10" aria-labelledby={topic.id}>
          <SectionHeading id={topic.id}>{topic.title}</SectionHeading>
          <RuleList rules={topic.rules} />
        </section>
      ))}
    </>
  )
}
