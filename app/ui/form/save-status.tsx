import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { fingerprint } from '~/domain/shared/changes'
import { useFormState } from './form-state'
import { impossibleControls } from './impossible-fields'
import { shownName } from '~/domain/shared/shown-fields'
import { tidyText } from '~/domain/shared/typed-text'

/** What an action answers to `intent=autosave`, as `{ autosaved }`. */
export type Autosaved = { readonly savedAt: string; readonly unsaved: number }

type LastSaved = { readonly savedAt: string | null; readonly isSavedToday: boolean }

/** A pause in typing, long enough not to save every letter. */
const PAUSE = 1200
/** When to try again while an earlier text is still on its way. */
const BUSY = 200

/** Inside the form: saves its text while it is typed, and says when that was. Files wait for the button. */
export function SaveStatus({ page }: { readonly page: LastSaved }) {
  const t = useTranslate()
  const format = useFormat()
  const place = useRef<HTMLSpanElement>(null)
  const fetcher = useFetcher<{ autosaved?: Autosaved }>()
  const { isOffline, impossible, files } = useAutosave(place, fetcher)
  const refused = useRefused(fetcher.data)

  const saved = fetcher.data?.autosaved
  const text = () => {
    if (isOffline) return t('forms:saved.offline')
    if (fetcher.state !== 'idle') return t('forms:saved.saving')
    if (fetcher.data && !saved) return t('forms:saved.failed')
    const unsaved = (saved?.unsaved ?? 0) + impossible
    const count = refused.isLatest ? refused.count : unsaved
    // After Save it stands on top why; before it, only Save can tell.
    if (count > 0) return t(refused.count > 0 ? 'forms:saved.refused' : 'forms:saved.partly', { count })
    if (files > 0) return t('forms:saved.files', { count: files })
    if (saved && (!page.savedAt || saved.savedAt > page.savedAt))
      return t('forms:saved.today', { time: format.time(saved.savedAt) })
    if (!page.savedAt) return null
    if (page.isSavedToday) return t('forms:saved.today', { time: format.time(page.savedAt) })
    return t('forms:saved.earlier', { dateTime: format.dateTime(page.savedAt) })
  }
  return (
    <span ref={place} role="status" className="text-small text-ink-soft">
      {text()}
    </span>
  )
}

/** What Save refused, and whether nothing was saved by itself since. */
function useRefused(answer: unknown): { readonly count: number; readonly isLatest: boolean } {
  const { errors } = useFormState()
  const before = useRef({ errors, answer })
  if (before.current.errors !== errors) before.current = { errors, answer }
  return { count: errors.length, isLatest: errors.length > 0 && before.current.answer === answer }
}

type Sender = Pick<ReturnType<typeof useFetcher>, 'submit' | 'state'>

type Autosaving = {
  readonly isOffline: boolean
  /** Boxes with half a day. */ readonly impossible: number
  /** Files that wait for the button. */ readonly files: number
}

function useAutosave(place: React.RefObject<HTMLElement | null>, sender: Sender): Autosaving {
  const [isOffline, setOffline] = useState(false)
  const [impossible, setImpossible] = useState(0)
  const [files, setFiles] = useState(0)
  const latest = useRef(sender)
  latest.current = sender
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const sent = new SentValues(form)
    let timer: number | undefined
    const save = () => {
      timer = undefined
      // A second one would break off the first, and nobody would know whether that one was stored.
      if (latest.current.state !== 'idle') {
        timer = window.setTimeout(save, BUSY)
        return
      }
      setOffline(!navigator.onLine)
      if (!navigator.onLine) {
        window.addEventListener('online', save, { once: true })
        return
      }
      const text = new URLSearchParams()
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') text.append(name, value)
      sent.note(text)
      setImpossible(impossibleControls(form).length)
      text.set('intent', 'autosave')
      latest.current.submit(text, { method: 'post' })
    }
    // Whoever refuses a file empties its control while the same event goes on.
    const lookForFiles = () => window.setTimeout(() => setFiles(unsavedFiles(form)))
    const later = (pause: number) => (event: Event) => {
      window.clearTimeout(timer)
      const isFile = event.target instanceof HTMLInputElement && event.target.type === 'file'
      if (isFile) lookForFiles()
      const isTyped = event.target === document.activeElement && isDay(event.target)
      if (event.type !== 'submit' && !isFile) timer = window.setTimeout(save, isTyped ? PAUSE : pause)
    }
    // Leaving a field comes right before following a link, so it saves at once.
    const left = ({ target }: Event) => {
      if (timer === undefined || !isDay(target)) return
      window.clearTimeout(timer)
      timer = window.setTimeout(save)
    }
    const listeners = { input: later(PAUSE), change: later(0), submit: later(0), focusout: left }
    for (const [type, listener] of Object.entries(listeners)) form.addEventListener(type, listener)
    // On a slow line people have begun before this script came, and nobody heard it.
    lookForFiles()
    if (isChanged(form)) timer = window.setTimeout(save, PAUSE)
    return () => {
      sent.stop()
      window.clearTimeout(timer)
      window.removeEventListener('online', save)
      for (const [type, listener] of Object.entries(listeners)) form.removeEventListener(type, listener)
    }
  }, [place])
  return { isOffline, impossible, files }
}

/** Its browser says "changed" at every digit: on the way from May to the thirtieth, the third is a day as well. */
function isDay(control: EventTarget | null): boolean {
  return control instanceof HTMLInputElement && control.type === 'date'
}

const MOST_REMEMBERED = 30

/** The marks of what this page has sent since it was drawn, so that its own saving is never taken for somebody else's. */
class SentValues {
  readonly #form: HTMLFormElement
  readonly #marks = new Map<string, string[]>()

  constructor(form: HTMLFormElement) {
    this.#form = form
    form.addEventListener('formdata', this.#tell)
  }

  readonly #tell = ({ formData }: FormDataEvent) => {
    for (const [control, marks] of this.#marks) {
      const drawn = formData.get(shownName(control))
      if (typeof drawn === 'string') formData.set(shownName(control), [drawn, ...marks].join(' '))
    }
  }

  note(text: URLSearchParams) {
    for (const [control, value] of text) {
      if (!text.has(shownName(control))) continue
      // A text is kept tidied.
      const marks = new Set(this.#marks.get(control)).add(fingerprint(value)).add(fingerprint(tidyText(value)))
      this.#marks.set(control, [...marks].slice(-MOST_REMEMBERED))
    }
  }

  stop() {
    this.#form.removeEventListener('formdata', this.#tell)
  }
}

/** Chosen and not sent, or refused as soon as they were chosen. */
function unsavedFiles(form: HTMLFormElement): number {
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(({ files }) => files?.length)
  return chosen.length + form.querySelectorAll('[data-refused-file]').length
}

/** Whether something stands in the form that the page did not come with. Files wait for the button anyway. */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
    if (control instanceof HTMLSelectElement) {
      const given = [...control.options].find((option) => option.defaultSelected)
      return given !== undefined && !given.selected
    }
    if (!(control instanceof HTMLInputElement) || control.type === 'file' || control.type === 'hidden') return false
    if (control.type === 'radio' || control.type === 'checkbox') return control.checked !== control.defaultChecked
    return control.value !== control.defaultValue
  })
}
