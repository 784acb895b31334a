import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'

export type SectionLine = {
  readonly code: string
  readonly shown: string
  readonly name: string
  readonly firstChapter: string
  readonly lastChapter: string
}

type SectionListProps = { readonly sections: readonly SectionLine[]; readonly toCode: (code: string) => string }

/** The nomenclature from the top, for whoever would rather look than search. */
export function SectionList({ sections, toCode }: SectionListProps) {
  const t = useTranslate()
  return (
    <section className="mt-10" aria-labelledby="sections">
      <SectionHeading id="sections" end={t('codes:browseLead')}>
        {t('codes:browse')}
      </SectionHeading>
      <ul>
        {sections.map(({ code, shown, name, firstChapter, lastChapter }) => (
          <li key={code} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[8rem_minmax(0,1fr)_auto]">
            <span className="text-ink-soft">{shown}</span>
            <Link to={toCode(code)} className="font-semibold">
              {name}
            </Link>
            <span className="text-small text-ink-soft">
              {t(firstChapter === lastChapter ? 'codes:chapter' : 'codes:chapters', {
                first: firstChapter,
                last: lastChapter,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
