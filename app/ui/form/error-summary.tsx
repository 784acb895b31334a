import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { useTell, useTranslate } from '~/i18n/use-translate'
import { PROBLEM_EVENT } from '../feedback/problem-event'
import { useFormState } from './form-state'
import { beforeColon } from './field-labels'
import { fieldId } from './reply-lookup'
import { CUT_FIELDS } from '~/i18n/form-reply'
import { Notice } from '../feedback/notice'

/** Without scripts the browser itself goes to what is wrong, however far down the form stands. */
const TAKES_FOCUS = { autoFocus: true }

/** Says on top what is wrong, takes the focus, and leads to each field. */
export function ErrorSummary({ labels: told }: { readonly labels?: ReadonlyMap<string, string> }) {
  const t = useTranslate()
  const tell = useTell()
  const { formId, errors, values, isStale, heading, lead } = useFormState()
  const box = useRef<HTMLDivElement>(null)
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map())
  const prefix = t('common:title.errorPrefix')
  const hasErrors = errors.length > 0

  // "Fill in this field" says more with the field's name before it; the page itself knows that name.
  useEffect(() => {
    const fields = errors.flatMap(({ field }) => (field === null ? [] : [field]))
    setLabels(new Map(fields.map((field) => [field, labelOf(fieldId(formId, field))])))
  }, [errors, formId, prefix])

  useEffect(() => {
    if (!hasErrors) return
    document.dispatchEvent(new Event(PROBLEM_EVENT))
    box.current?.focus()
  }, [errors, hasErrors])

  useEffect(() => {
    if (!hasErrors) return
    const title = document.title
    if (!title.startsWith(prefix)) document.title = prefix + title
    return () => {
      if (document.title === prefix + title) document.title = title
    }
  }, [hasErrors, prefix])

  const nameOf = (field: string) => labels.get(field) || beforeColon(told?.get(fieldId(formId, field)) ?? '')

  function goTo(event: MouseEvent, id: string) {
    const field = document.getElementById(id)
    if (!field) return
    event.preventDefault()
    // The label above the field is what one wants to read first.
    ;(field.closest('fieldset') ?? field.parentElement ?? field).scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
  }

  const isCut = CUT_FIELDS in values
  if (!hasErrors) return isCut ? <Notice tone="warn">{t('common:summary.cut')}</Notice> : null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      {...TAKES_FOCUS}
      aria-labelledby={`${formId}-problem`}
      className="mb-8 max-w-[46rem] border-s-4 border-error bg-error-wash px-6 py-4"
    >
      <h2 id={`${formId}-problem`} className="text-lead text-error">
        {heading ? tell(heading) : t(`common:summary.${isStale ? 'conflict' : 'heading'}`)}
      </h2>
      {/* "The items below" only where there are some: a refusal of the whole form says itself what to do. */}
      {lead && <p className="mt-1 text-ink-soft">{tell(lead)}</p>}
      {!lead && errors.some(({ field }) => field !== null) && (
        <p className="mt-1 text-ink-soft">
          {t(`common:summary.${isStale ? 'conflictLead' : isCut ? 'cutLead' : 'lead'}`)}
        </p>
      )}
      {isCut && <p className="mt-1 font-semibold">{t('common:summary.cut')}</p>}
      <ul className="mt-2">
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
                {nameOf(field)
                  ? t('common:summary.item', { field: nameOf(field), message: tell(message) })
                  : tell(message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The words of a control's label or, for one option of several, of the group's legend. */
function labelOf(id: string): string {
  const control = document.getElementById(id)
  if (!(
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  ))
    return ''
  const legend =
    control.type === 'radio' || control.type === 'checkbox'
      ? control.closest('fieldset')?.querySelector('legend')
      : null
  const words = (legend ?? control.labels?.[0])?.firstChild?.textContent ?? ''
  return beforeColon(words)
}
