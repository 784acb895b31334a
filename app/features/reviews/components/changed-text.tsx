import type { Piece } from '~/domain/application/word-diff'
import { useTranslate } from '~/i18n/use-translate'

type Pieces = { readonly pieces: readonly Piece[] }

export function OldText({ pieces }: Pieces) {
  const t = useTranslate()
  return (
    <bdi className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {pieces.map(({ text, isChanged }, index) =>
        isChanged ? (
          <del key={index} className="bg-yours-wash text-ink line-through decoration-yours">
            <Said text={t('verdicts:removed')} />
            {text}
          </del>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}

export function NewText({ pieces }: Pieces) {
  const t = useTranslate()
  return (
    <bdi className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {pieces.map(({ text, isChanged }, index) =>
        isChanged ? (
          <ins key={index} className="bg-done-wash underline decoration-done underline-offset-4">
            <Said text={t('verdicts:added')} />
            {text}
          </ins>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}

/** Few screen readers tell `del` and `ins` on their own. */
function Said({ text }: { readonly text: string }) {
  return <span className="sr-only">{text}</span>
}
