import { PAGE_FORM_ID } from '../layout/language-switch'
import { fieldId } from './reply-lookup'

type FieldLink = { readonly control: string; readonly label: string; readonly text: string }

/** Leads to controls of the page's form, each with what is to be done there. */
export function FieldLinks({ fields }: { readonly fields: readonly FieldLink[] }) {
  if (fields.length === 0) return null
  return (
    <ul>
      {fields.map(({ control, label, text }) => (
        <li key={control}>
          <a href={`#${fieldId(PAGE_FORM_ID, control)}`} className="inline-block py-0.5">
            {label}
          </a>
          {text && <span className="block">{text}</span>}
        </li>
      ))}
    </ul>
  )
}
