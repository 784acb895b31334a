import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useHasScripts } from '../layout/use-has-scripts'
import { controlStyle } from './control-style'
import { Field, type FieldText } from './field-frame'

export type ComboboxOption = { readonly value: string; readonly lead: string; readonly label: string }

export type ComboboxProps = FieldText & {
  readonly defaultValue: string
  readonly maxLength: number
  /** What the list is called, and how many it holds, in words. */
  readonly listLabel: string
  readonly countOf: (count: number) => string
  /** For the text that was asked for last. */
  readonly options: readonly ComboboxOption[]
  readonly optionsFor: string | null
  readonly onAsk: (text: string) => void
  readonly onTake: (value: string) => void
}

/** While somebody types, so that one answer comes for a word, not one for each letter. */
const PAUSE_MS = 150

/** A box for free text; with scripts it offers a list while one types (the combobox pattern with a list), without it is a plain box. */
export function Combobox(props: ComboboxProps) {
  const { defaultValue, maxLength, listLabel, countOf, options, optionsFor, onAsk, onTake, ...text } = props
  const hasScripts = useHasScripts()
  const box = useList({ options, optionsFor, onAsk, onTake })
  return (
    <div className="relative">
      <Field {...text} isOptional={false}>
        {(control) => (
          <input
            {...control}
            type="search"
            defaultValue={defaultValue}
            maxLength={maxLength}
            autoComplete="off"
            spellCheck={false}
            className={`${controlStyle} max-w-none`}
            {...(hasScripts && box.inputProps)}
          />
        )}
      </Field>
      {box.isOpen && (
        <ul
          id={box.listId}
          role="listbox"
          aria-label={listLabel}
          className="absolute inset-x-0 top-full z-10 max-h-[24rem] overflow-y-auto rounded-box border border-line-strong bg-surface shadow-lg"
        >
          {box.shown.map(({ value, lead, label }, at) => (
            // A list of suggestions is moved through from the box itself; only the pointer comes here.
            <li
              key={value}
              id={`${box.listId}-${at}`}
              role="option"
              aria-selected={at === box.at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => box.take(value)}
              onKeyDown={(event) => event.key === 'Enter' && box.take(value)}
              className={`cursor-pointer px-4 py-2 ${at === box.at ? 'bg-sea-wash' : ''}`}
            >
              <span className="font-semibold">{lead}</span> {label}
            </li>
          ))}
        </ul>
      )}
      {hasScripts && (
        <p role="status" className="sr-only">
          {box.isOpen && countOf(box.shown.length)}
        </p>
      )}
    </div>
  )
}

type Listing = Pick<ComboboxProps, 'options' | 'optionsFor' | 'onAsk' | 'onTake'>

function useList({ options, optionsFor, onAsk, onTake }: Listing) {
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(-1)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const listId = useId()
  // A late answer is for what was typed before.
  const shown = text !== null && optionsFor === text.trim() ? options : []
  const isOpen = shown.length > 0
  const close = () => {
    clearTimeout(waiting.current)
    setText(null)
    setAt(-1)
  }
  const take = (value: string) => {
    close()
    onTake(value)
  }
  useEffect(() => () => clearTimeout(waiting.current), [])

  function ask(typed: string) {
    setText(typed)
    setAt(-1)
    clearTimeout(waiting.current)
    if (typed.trim() !== '') waiting.current = setTimeout(() => onAsk(typed.trim()), PAUSE_MS)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || event.nativeEvent.isComposing) return
    const chosen = shown[at]
    if (event.key === 'ArrowDown') setAt((at + 1) % shown.length)
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? shown.length - 1 : at - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) take(chosen.value)
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
  return { listId, shown, isOpen, at, take, inputProps }
}
