import type { Language } from '~/domain/access/scopes'

type TextPreviewProps = { readonly heading: string; readonly language: Language; readonly text: string }

/** A text as somebody else will read it. */
export function TextPreview({ heading, language, text }: TextPreviewProps) {
  return (
    <section className="min-w-0 rounded-box border border-line bg-surface px-4 py-3">
      <h3 className="text-small font-semibold text-ink-soft">{heading}</h3>
      <p lang={language} dir="auto" className="mt-2 whitespace-pre-wrap">
        {text}
      </p>
    </section>
  )
}
