import { runsOf } from '~/i18n/source-language'
import { sourceWords } from '~/i18n/source-words'
import { useTranslate } from '~/i18n/use-translate'

/** A source as it was published; readers of another language are told which language it is in. */
export function SourceLine({ source }: { readonly source: string }) {
  return <MarkedText text={sourceWords(useTranslate(), source)} />
}

/** A line that was put together elsewhere: what is Chinese in it is marked, so that it is drawn and read aloud as Chinese. */
export function MarkedText({ text }: { readonly text: string }) {
  const runs = runsOf(text)
  return runs.map((run, index) =>
    run.language ? (
      <span key={index} lang={run.language}>
        {run.text}
      </span>
    ) : (
      run.text
    ),
  )
}
