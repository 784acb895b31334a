// The controls of a form that people type or choose in, read and set by name.
import type { Values } from './drafts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Secrets are kept by nobody, files cannot be put back, and hidden controls are not typed. */
const NOT_KEPT = new Set(['hidden', 'file', 'password', 'submit', 'button', 'reset', 'image'])

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (control): control is Control =>
      (control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement ||
        (control instanceof HTMLInputElement && !NOT_KEPT.has(control.type))) &&
      control.name !== '',
  )
}

export function valuesIn(form: HTMLFormElement): Map<string, Values> {
  const data = new FormData(form)
  return new Map(controlsOf(form).map(({ name }) => [name, data.getAll(name).map(String)]))
}

/** What the page was drawn with, whatever stands in it by now: people type before the scripts have come. */
export function drawnIn(form: HTMLFormElement): Map<string, Values> {
  const drawn = new Map<string, string[]>()
  for (const control of controlsOf(form))
    drawn.set(control.name, [...(drawn.get(control.name) ?? []), ...drawnOf(control)])
  return drawn
}

function drawnOf(control: Control): Values {
  if (control.matches(':disabled')) return []
  if (isTick(control)) return control.defaultChecked ? [control.value] : []
  if (!(control instanceof HTMLSelectElement)) return [control.defaultValue]
  const chosen = [...control.options].filter((option) => option.defaultSelected)
  // A list of which nothing was chosen shows its first line.
  const shown = chosen.length > 0 || control.multiple ? chosen : [...control.options].slice(0, 1)
  return shown.filter((option) => !option.disabled).map((option) => option.value)
}

/** Whatever counts or shows what is chosen hears of it, and what is folded away opens. */
export function putInto(form: HTMLFormElement, name: string, values: Values): void {
  const all = controlsOf(form).filter((control) => control.name === name)
  for (const [at, control] of all.entries()) {
    if (isTick(control)) control.checked = values.includes(control.value)
    else if (control instanceof HTMLSelectElement && control.multiple)
      for (const option of control.options) option.selected = values.includes(option.value)
    else control.value = values[at] ?? ''
  }
  const [first] = all
  const fold = first?.closest('details')
  if (fold) fold.open = true
  for (const event of ['input', 'change']) first?.dispatchEvent(new Event(event, { bubbles: true }))
}

/** What a person calls the field. */
export function wordsFor(form: HTMLFormElement, name: string): string {
  const control = controlsOf(form).find((one) => one.name === name)
  const legend = control && isTick(control) ? control.closest('fieldset')?.querySelector('legend') : null
  return textOf(legend ?? control?.labels?.[0])
}

/** What a person reads where the values stand. */
export function shownAs(form: HTMLFormElement, name: string, values: Values): string {
  const all = controlsOf(form).filter((control) => control.name === name)
  const words = values.map((value) => {
    const tick = all.find((control) => isTick(control) && control.value === value)
    if (tick) return textOf(tick.labels?.[0])
    const list = all.find((control) => control instanceof HTMLSelectElement)
    return [...(list?.options ?? [])].find((option) => option.value === value)?.text ?? value
  })
  return words.filter((word) => word !== '').join(', ')
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').trim()
}
