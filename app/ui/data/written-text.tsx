import type { ReactNode } from 'react'
import type { Language } from '~/i18n/language'
import { useLanguage, useTranslate } from '~/i18n/use-translate'

type WrittenTextProps = {
  readonly text: string
  /** In which it was written; null where nobody kept that. */
  readonly language: Language | null
  readonly className?: string
  /** The same words with something in them, such as a link. */
  readonly children?: ReactNode
}

/** What somebody wrote, as they wrote it. Who reads another language is told which one it is. */
export function WrittenText({ text, language, className = '', children }: WrittenTextProps) {
  const t = useTranslate()
  const reader = useLanguage()
  return (
    <div className={className}>
      {language !== null && language !== reader && <p className="text-small">{t(`common:writtenIn.${language}`)}</p>}
      <p lang={language ?? undefined} dir="auto" className="max-w-measure whitespace-pre-wrap">
        {children ?? text}
      </p>
    </div>
  )
}
