import { useEffect, useState } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { useField } from './form-state'
import { chinaDay, isIsoDate } from '~/domain/shared/dates'
import { dayBounds, type DayKind } from '~/domain/shared/day-bounds'
import { clearedName } from '~/domain/shared/shown-fields'
import { TextField, type TextFieldProps } from './text-field'

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'unit' | 'width' | 'lang' | 'below'> & {
  /** A stored day stays until somebody takes it away: the form says so, since an impossible day is sent as nothing, too. */
  readonly isKept?: boolean
  /** What its day says: days that it cannot mean are refused, and not offered. */
  readonly kind: DayKind
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A day as YYYY-MM-DD. Browsers write days in their own language and order, so the page says below in its own what is meant; and
 * where a browser knows no such control, how to type it.
 */
export function DateField({ isKept = false, kind, ...props }: DateFieldProps) {
  const { id, typed } = useField(props.name)
  const value = typed?.[0] ?? props.defaultValue ?? ''
  const language = useLanguage()
  const below = useDayInWords(id, value)
  // A date control shows nothing for text that is no date, and what was typed must stay to be corrected.
  const isDay = value === '' || DAY.test(value)
  useSaysWhenCleared({ id, name: props.name, isKept })
  return (
    <>
      <TextField
        {...offeredDays(kind)}
        {...props}
        type={isDay ? 'date' : 'text'}
        width="medium"
        lang={language}
        below={below}
      />
      {isKept && props.defaultValue && !props.isLocked && <ClearBox name={props.name} />}
    </>
  )
}

/** Where a form asks the address, it says itself what is wrong: the browser would hold it back in a language of its own. */
function offeredDays(kind: DayKind) {
  if (kind === 'logged' || kind === 'rules') return {}
  const { first, last } = dayBounds(kind, chinaDay(new Date()))
  return { min: first, max: last }
}

/** The day in the control, as it is chosen. */
function useDayInWords(id: string, stored: string): string {
  const t = useTranslate()
  const format = useFormat()
  const [day, setDay] = useState(stored)
  useEffect(() => {
    const control = document.getElementById(id)
    if (!(control instanceof HTMLInputElement)) return
    const look = () => setDay(control.value)
    look()
    control.addEventListener('input', look)
    return () => control.removeEventListener('input', look)
  }, [id])
  return isIsoDate(day) ? format.date(day) : t('common:dayFormat')
}

type Watched = { readonly id: string; readonly name: string; readonly isKept: boolean }

/** Whenever the form is read, by whatever button: nothing in the box was meant, and half a day is not sent at all. */
function useSaysWhenCleared({ id, name, isKept }: Watched) {
  useEffect(() => {
    const control = document.getElementById(id)
    if (!(control instanceof HTMLInputElement) || !control.form || !isKept) return
    const { form } = control
    const tell = ({ formData }: FormDataEvent) => {
      if (control.validity.badInput) formData.delete(name)
      else if (control.value === '') formData.set(clearedName(name), 'yes')
    }
    form.addEventListener('formdata', tell)
    return () => form.removeEventListener('formdata', tell)
  }, [id, name, isKept])
}

/** Without scripts nobody can tell an emptied box from an impossible day, so it is asked. */
function ClearBox({ name }: { readonly name: string }) {
  const t = useTranslate()
  return (
    <noscript>
      <label className="-mt-4 mb-6 flex min-h-11 items-start gap-3 py-2">
        <input type="checkbox" name={clearedName(name)} value="yes" className="mt-0.5 size-6 shrink-0" />
        {t('forms:clearDate')}
      </label>
    </noscript>
  )
}
