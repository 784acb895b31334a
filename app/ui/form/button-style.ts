const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-box px-6 py-2 text-center font-semibold no-underline ' +
  'aria-disabled:cursor-not-allowed aria-disabled:opacity-60'

const TONES = {
  primary: 'bg-sea text-on-sea hover:bg-sea-hover',
  quiet: 'text-sea inset-ring inset-ring-line-strong hover:bg-sea-wash',
  danger: 'text-error inset-ring inset-ring-error hover:bg-error-wash',
  /** On the dark-blue block, the same in light and dark. */
  inverse: 'bg-white text-deep-ink hover:bg-deep-soft',
  /** Reads as a link. */
  plain: 'px-1! text-sea underline font-normal!',
} as const

export type ButtonTone = keyof typeof TONES

export function buttonStyle(tone: ButtonTone = 'primary'): string {
  return `${base} ${TONES[tone]}`
}
