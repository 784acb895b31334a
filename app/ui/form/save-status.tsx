import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'

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
  const isOffline = useAutosave(place, fetcher)

  const saved = fetcher.data?.autosaved
  const text = () => {
    if (isOffline) return t('forms:saved.offline')
    if (fetcher.state !== 'idle') return t('forms:saved.saving')
    if (fetcher.data && !saved) return t('forms:saved.failed')
    if (saved && saved.unsaved > 0) return t('forms:saved.partly', { count: saved.unsaved })
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

type Sender = Pick<ReturnType<typeof useFetcher>, 'submit' | 'state'>

function useAutosave(place: React.RefObject<HTMLElement | null>, sender: Sender): boolean {
  const [isOffline, setOffline] = useState(false)
  const latest = useRef(sender)
  latest.current = sender
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: number | undefined
    const save = () => {
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
      text.set('intent', 'autosave')
      latest.current.submit(text, { method: 'post' })
    }
    const later = (pause: number) => (event: Event) => {
      window.clearTimeout(timer)
      const isFile = event.target instanceof HTMLInputElement && event.target.type === 'file'
      if (event.type !== 'submit' && !isFile) timer = window.setTimeout(save, pause)
    }
    // Leaving a field comes right before following a link, so it saves at once.
    const listeners = { input: later(PAUSE), change: later(0), submit: later(0) }
    for (const [type, listener] of Object.entries(listeners)) form.addEventListener(type, listener)
    // On a slow line people have begun before this script came, and nobody heard it.
    if (isChanged(form)) timer = window.setTimeout(save, PAUSE)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('online', save)
      for (const [type, listener] of Object.entries(listeners)) form.removeEventListener(type, listener)
    }
  }, [place])
  return isOffline
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
