import { inLanguage } from '~/domain/shared/in-language'
import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dossier } from '../queries.server'

/** Who acts for the firm, and in which language to write to them. How to reach them is personal and stays out. */
export function DossierPeople({ people }: Pick<Dossier, 'people'>) {
  const t = useTranslate()
  return (
    <section aria-labelledby="firm-people" className="mt-10">
      <SectionHeading id="firm-people">{t('dossier:people')}</SectionHeading>
      <ul>
        {people.map(({ id, name, role, language, isDisabled }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-3">
            <bdi className="font-semibold">{name}</bdi>{' '}
            <span className="text-ink-soft">
              {t(`firms:roles.${role}`)} ·{' '}
              {t(inLanguage(language, { zh: 'dossier:readsChinese', en: 'dossier:readsEnglish' }))}
              {isDisabled && ` · ${t('dossier:disabled')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
