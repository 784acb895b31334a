const TONES = {
  yours: 'bg-yours-wash text-yours font-semibold',
  theirs: 'bg-theirs-wash text-theirs',
  open: 'bg-sea-wash text-sea',
  done: 'text-done',
  plain: 'text-ink-soft',
  faint: 'text-ink-faint',
} as const

/** yours: needs the reader; theirs: waits for somebody else; open: can start; done, plain, faint: nothing to do. */
export type StatusTone = keyof typeof TONES

export function StatusTag({ tone, children }: { readonly tone: StatusTone; readonly children: string }) {
  return (
    <span className={`inline-block self-start rounded-full px-2.5 py-0.5 text-small whitespace-nowrap ${TONES[tone]}`}>
      {children}
    </span>
  )
}
