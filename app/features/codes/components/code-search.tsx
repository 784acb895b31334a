import { Form, useFetcher, useNavigate } from '@remix-run/react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { controlStyle } from '~/ui/form/control-style'
import { SubmitButton } from '~/ui/form/submit-button'
import { useHasScripts } from '~/ui/layout/use-has-scripts'

export type Suggestion = { readonly code: string; readonly shown: string; readonly name: string }
type Suggested = { readonly typed: string; readonly suggestions: readonly Suggestion[] }

type CodeSearchProps = {
  readonly typed: string
  /** Where the words are sent. */
  readonly to: string
  /** Where a suggestion leads. */
  readonly toCode: (code: string) => string
  readonly names: number
}

/** While somebody types, so that one answer comes for a word, not one for each letter. */
const PAUSE_MS = 150

/** A plain GET form; with scripts it suggests codes while one types (the combobox pattern with a list). */
export function CodeSearch({ typed, to, toCode, names }: CodeSearchProps) {
  const t = useTranslate()
  const hasScripts = useHasScripts()
  const box = useSuggestions(toCode)
  const hint = `${box.listId}-hint`
  return (
    <Form method="get" action={to} role="search" key={typed} onSubmit={box.close}>
      <label htmlFor={box.inputId} className="text-lead font-semibold">
        {t('codes:label')}
      </label>
      <div className="mt-2 grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="relative">
          <input
            id={box.inputId}
            type="search"
            name="q"
            defaultValue={typed}
            maxLength={400}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={hint}
            className={`${controlStyle} mt-0 w-full max-w-none`}
            {...(hasScripts && box.inputProps)}
          />
          {box.isOpen && (
            <ul
              id={box.listId}
              role="listbox"
              aria-label={t('codes:found')}
              className="absolute inset-x-0 top-full z-10 mt-1 max-h-[24rem] overflow-y-auto rounded-box border border-line-strong bg-surface shadow-lg"
            >
              {box.suggestions.map(({ code, shown, name }, at) => (
                // A list of suggestions is moved through from the box itself; only the pointer comes here.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                <li
                  key={code}
                  id={`${box.listId}-${at}`}
                  role="option"
                  aria-selected={at === box.at}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => box.take(code)}
                  className={`cursor-pointer px-4 py-2 ${at === box.at ? 'bg-sea-wash' : ''}`}
                >
                  <span className="font-semibold">{shown}</span> {name}
                </li>
              ))}
            </ul>
          )}
        </div>
        <SubmitButton>{t('codes:submit')}</SubmitButton>
      </div>
      <p id={hint} className="mt-2 text-small text-ink-soft">
        {t('codes:hint', { count: names })}
      </p>
      {hasScripts && (
        <p role="status" className="sr-only">
          {box.isOpen && t('codes:suggest.count', { count: box.suggestions.length })}
        </p>
      )}
    </Form>
  )
}

function useSuggestions(toCode: (code: string) => string) {
  const { load, data } = useFetcher<Suggested>()
  const navigate = useNavigate()
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(-1)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const [inputId, listId] = [useId(), useId()]
  const suggestions = text !== null && data?.typed === text.trim() ? data.suggestions : []
  const isOpen = suggestions.length > 0
  const close = () => {
    clearTimeout(waiting.current)
    setText(null)
    setAt(-1)
  }
  const take = (code: string) => {
    close()
    navigate(toCode(code))
  }
  useEffect(() => () => clearTimeout(waiting.current), [])

  function ask(typed: string) {
    setText(typed)
    setAt(-1)
    clearTimeout(waiting.current)
    if (typed.trim() === '') return
    waiting.current = setTimeout(() => load(paths.codeSuggestions({ q: typed.trim() })), PAUSE_MS)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || event.nativeEvent.isComposing) return
    const chosen = suggestions[at]
    if (event.key === 'ArrowDown') setAt((at + 1) % suggestions.length)
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? suggestions.length - 1 : at - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) take(chosen.code)
    else return
    event.preventDefault()
  }

  const inputProps = {
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    'aria-activedescendant': at >= 0 ? `${listId}-${at}` : undefined,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => ask(event.currentTarget.value),
    onKeyDown,
    onBlur: close,
  } as const
  return { inputId, listId, suggestions, isOpen, at, close, take, inputProps }
}
