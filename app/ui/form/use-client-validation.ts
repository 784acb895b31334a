import { useSubmit } from '@remix-run/react'
import { useRef, useState, type FormEvent } from 'react'
import { LARGEST_FORM_MB } from '~/i18n/form-reply'
import type { FormReply } from '~/i18n/message-key'
import type { FormSchema } from './browser-checks'
import { impossibleFields } from './impossible-fields'

/** On a slow line the server says sooner what is wrong than the browser has fetched the checks. */
const PATIENCE_MS = 2_000

/** For example `() => import('~/features/firms/schema').then((module) => module.profileSchema)`. */
export type SchemaLoader = () => Promise<FormSchema>

/**
 * Finds in the browser what the server would find, with the same schema and the same words, before anything is sent.
 * Without scripts, or while the checks cannot be fetched, the form simply goes to the server.
 */
export function useClientValidation(loadSchema: SchemaLoader | undefined) {
  const submit = useSubmit()
  const [errors, setErrors] = useState<FormReply['errors'] | null>(null)
  const isChecking = useRef(false)
  const fetched = useRef<Promise<(form: FormData) => Promise<FormReply['errors']>> | null>(null)

  function fetchChecks(load: SchemaLoader) {
    fetched.current ??= Promise.all([import('./browser-checks'), load()]).then(
      ([{ checkForm }, schema]) =>
        (form: FormData) =>
          checkForm(form, schema),
    )
    return fetched.current
  }

  function onFocus() {
    if (loadSchema) fetchChecks(loadSchema).catch(() => (fetched.current = null))
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (!navigator.onLine && !event.defaultPrevented) {
      // Sent now, the page would give way to an error, and what was typed would be gone with it.
      event.preventDefault()
      return setErrors([{ field: null, message: { key: 'forms:offline' } }])
    }
    const { submitter } = event.nativeEvent as SubmitEvent
    const button = submitter instanceof HTMLButtonElement ? submitter : null
    const megabytes = fileMegabytes(new FormData(event.currentTarget))
    if (megabytes > LARGEST_FORM_MB) {
      event.preventDefault()
      const values = { size: Math.ceil(megabytes), max: LARGEST_FORM_MB }
      return setErrors([{ field: null, message: { key: 'forms:tooMuch', values } }])
    }
    // An impossible day would be sent as nothing. Errors never block saving, but what is stored must not go for one.
    const impossible = button?.hasAttribute('formaction') ? [] : impossibleFields(event.currentTarget)
    if (impossible.length > 0) {
      event.preventDefault()
      return setErrors(impossible)
    }
    if (!loadSchema || event.defaultPrevented || button?.formNoValidate) return setErrors(null)
    event.preventDefault()
    // A second press while the first is being checked would send the form twice.
    if (isChecking.current) return
    isChecking.current = true
    const form = event.currentTarget
    const data = new FormData(form, button)
    void Promise.race([fetchChecks(loadSchema).then((check) => check(data)), nothingFoundAfter(PATIENCE_MS)])
      .catch(() => [])
      .then((found) => {
        isChecking.current = false
        setErrors(found)
        if (found.length === 0) submit(button ?? form)
      })
  }

  return { errors, onFocus, onSubmit }
}

function fileMegabytes(form: FormData): number {
  const sizes = [...form.values()].map((value) => (value instanceof File ? value.size : 0))
  return sizes.reduce((sum, size) => sum + size, 0) / (1024 * 1024)
}

function nothingFoundAfter(milliseconds: number): Promise<FormReply['errors']> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds))
}
