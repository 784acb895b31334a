import type { ReactNode } from 'react'

const GAPS = { small: 'gap-2', medium: 'gap-4', large: 'gap-8' } as const

export function Stack({
  gap = 'medium',
  children,
}: {
  readonly gap?: keyof typeof GAPS
  readonly children: ReactNode
}) {
  return <div className={`flex flex-col ${GAPS[gap]}`}>{children}</div>
}

/** Buttons and short notes on one line, wrapping where there is no room. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="mt-8 flex flex-wrap items-center gap-4 print:hidden">{children}</div>
}
