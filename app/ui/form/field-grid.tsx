import type { ReactNode } from 'react'

/** Short fields stand in two columns where the form has room for two, one below the other where it has not (theme.css). */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return (
    <div className="field-space">
      <div className="field-grid">{children}</div>
    </div>
  )
}

/** A field in the grid that needs the whole width: long text, lists of choices, files. */
export function WideField({ children }: { readonly children: ReactNode }) {
  return <div className="col-span-full">{children}</div>
}
