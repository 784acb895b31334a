import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

export type RowFormProps = {
  /** Which of the page's actions this is. */
  readonly intent: string
  /** What the row stands for. */
  readonly fields: Readonly<Record<string, string>>
  /** Where it is sent, when that is another page. */
  readonly to?: string
  readonly children: ReactNode
}

/** A small form inside a row of a list or table, with its control and button on one line. */
export function RowForm({ intent, fields, to, children }: RowFormProps) {
  return (
    <Form method="post" action={to} className="inline-flex flex-wrap items-center gap-2">
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}
