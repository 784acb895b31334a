import type { Verdict } from '~/domain/market/verdict'

const LOOK = {
  go: { tone: 'text-done', path: 'm7.5 12.5 3 3 6-6.5', isFull: true },
  not_yet: { tone: 'text-yours', path: 'M10 9v6m4-6v6', isFull: false },
  no: { tone: 'text-ink', path: 'M8 12h8', isFull: false },
} as const

/** The verdict as a sign and a word: neither colour nor shape stands alone. */
export function VerdictMark({ verdict, name }: { readonly verdict: Verdict; readonly name: string }) {
  const { tone, path, isFull } = LOOK[verdict]
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${tone}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current stroke-2">
        <circle cx="12" cy="12" r="9" className={isFull ? 'fill-current' : ''} />
        <path d={path} className={isFull ? 'stroke-[var(--surface)]' : ''} />
      </svg>
      {name}
    </span>
  )
}

/** Solid, dashed or double: readable without colour. */
export const VERDICT_EDGE = {
  go: 'border-t-4 border-t-done',
  not_yet: 'border-t-4 border-t-yours [border-top-style:dashed]',
  no: 'border-t-4 border-t-ink [border-top-style:double]',
} as const satisfies Readonly<Record<Verdict, string>>
