// What fields are called, read from the elements of a form before they are drawn, so that the error summary names each field
// without scripts, too. Fields inside components of their own are not seen here; with scripts the page itself tells their names.
import { Children, isValidElement, type ReactNode } from 'react'
import { fieldId } from './reply-lookup'

type FieldProps = { readonly name?: unknown; readonly label?: unknown; readonly children?: ReactNode }

/** By the id of the field. */
export function fieldLabels(formId: string, children: ReactNode): ReadonlyMap<string, string> {
  return new Map(labelled(children).map(({ name, label }) => [fieldId(formId, name), label]))
}

function labelled(children: ReactNode): readonly { readonly name: string; readonly label: string }[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<FieldProps>(child)) return []
    const { name, label, children: inner } = child.props
    const own = typeof name === 'string' && typeof label === 'string' ? [{ name, label }] : []
    return [...own, ...(typeof inner === 'function' ? [] : labelled(inner))]
  })
}

/** A colon follows, so a question loses its mark. */
export function beforeColon(label: string): string {
  return label.replace(/[?？:：]\s*$/u, '')
}
