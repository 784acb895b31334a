/** One look for everything that text can be typed into. Locked fields are read, not written. */
export const controlStyle =
  'mt-1.5 block min-h-11 w-full max-w-field rounded-box border-2 border-line-strong bg-surface px-3 py-2 text-ink ' +
  '[&[readonly]]:border [&[readonly]]:border-line [&[readonly]]:bg-sunken [&[readonly]]:text-ink-soft aria-[invalid]:border-error'

export const WIDTHS = { full: '', medium: 'sm:max-w-72', short: 'sm:max-w-40' } as const
export type FieldWidth = keyof typeof WIDTHS
