import { useEffect, useRef, type MouseEvent } from 'react'
import { useTell, useTranslate } from '~/i18n/use-translate'
import { useFormState } from './form-state'
import { fieldId } from './reply-lookup'

/** Says on top what is wrong, takes the focus, and leads to each field. */
export function ErrorSummary() {
  const t = useTranslate()
  const tell = useTell()
  const { formId, errors } = useFormState()
  const box = useRef<HTMLDivElement>(null)
  const prefix = t('common:title.errorPrefix')
  const hasErrors = errors.length > 0

  useEffect(() => {
    if (hasErrors) box.current?.focus()
  }, [errors, hasErrors])

  useEffect(() => {
    if (!hasErrors) return
    const title = document.title
    if (!title.startsWith(prefix)) document.title = prefix + title
    return () => {
      if (document.title === prefix + title) document.title = title
    }
  }, [hasErrors, prefix])

  function goTo(event: MouseEvent, id: string) {
    const field = document.getElementById(id)
    if (!field) return
    event.preventDefault()
    // The label above the field is what one wants to read first.
    ;(field.closest('fieldset') ?? field.parentElement ?? field).scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
  }

  if (!hasErrors) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${formId}-problem`}
      className="mb-8 max-w-[46rem] border-s-4 border-error bg-error-wash px-6 py-4"
    >
      <h2 id={`${formId}-problem`} className="text-lead text-error">
        {t('common:summary.heading')}
      </h2>
      <p className="mt-1 text-ink-soft">{t('common:summary.lead')}</p>
      <ul className="mt-2 flow">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message.key}`} className="font-semibold text-error">
            {field === null ? (
              tell(message)
            ) : (
              <a
                href={`#${fieldId(formId, field)}`}
                onClick={(event) => goTo(event, fieldId(formId, field))}
                className="inline-block py-0.5 text-error"
              >
                {tell(message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
