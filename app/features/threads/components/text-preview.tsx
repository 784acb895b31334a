import type { Language } from '~/domain/access/scopes'
import { splitAtGaps } from '~/domain/message/template'

type TextPreviewProps = { readonly heading: string; readonly language: Language; readonly text: string }

/** A text as somebody else will read it, with what is still open in it marked. */
export function TextPreview({ heading, language, text }: TextPreviewProps) {
  return (
    <section className="min-w-0 rounded-box border border-line bg-surface px-4 py-3">
      <h3 className="text-small font-semibold text-ink-soft">{heading}</h3>
      <p lang={language} dir="auto" className="mt-2 whitespace-pre-wrap">
        {splitAtGaps(text).map(({ part, isGap }, index) =>
          isGap ? (
            <mark key={index} className="bg-yours-wash font-semibold text-yours">
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </p>
    </section>
  )
}
