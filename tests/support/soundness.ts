// What must hold for every piece of a page, whatever it shows. Each rendering of a test is held against all of it.
import { closest, elements, textOf, type Markup } from './markup'

const CONTROLS = new Set(['input', 'select', 'textarea', 'button'])

/** Faults in words; an empty list is a sound page. */
export function faultsOf(root: Markup): readonly string[] {
  const all = elements(root)
  const ids = new Map<string, Markup>()
  const faults: string[] = []
  for (const element of all) {
    const { id } = element.attributes
    if (id === undefined) continue
    if (ids.has(id)) faults.push(`two elements have the id ${id}`)
    ids.set(id, element)
  }
  for (const element of all) {
    faults.push(...references(element, ids), ...namelessControl(element, all), ...structure(element))
  }
  return [...faults, ...leaks(root, all)]
}

function references({ tag, attributes }: Markup, ids: ReadonlyMap<string, Markup>): readonly string[] {
  const pointers = ['aria-describedby', 'aria-labelledby', 'for'].flatMap((name) =>
    (attributes[name] ?? '').split(' ').filter(Boolean),
  )
  return pointers.filter((id) => !ids.has(id)).map((id) => `<${tag}> points at ${id}, which is not there`)
}

function namelessControl(element: Markup, all: readonly Markup[]): readonly string[] {
  const { type, 'aria-hidden': isHidden } = element.attributes
  if (!CONTROLS.has(element.tag) || type === 'hidden' || isHidden === 'true') return []
  return nameOf(element, all) === ''
    ? [`<${element.tag} name="${element.attributes.name}"> has no accessible name`]
    : []
}

function structure(element: Markup): readonly string[] {
  const { tag, attributes } = element
  const inner = elements(element)
  const faults: string[] = []
  if (tag === 'table' && !inner.some((one) => one.tag === 'caption' && textOf(one)))
    faults.push('a table has no caption')
  if (tag === 'th' && !attributes.scope) faults.push(`the heading ${textOf(element)} has no scope`)
  if (tag === 'fieldset' && !inner.some((one) => one.tag === 'legend' && textOf(one)))
    faults.push('a group has no legend')
  if (tag === 'a' && !attributes.href) faults.push(`the link ${textOf(element)} leads nowhere`)
  if (tag === 'a' && !attributes['aria-label'] && !textOf(element))
    faults.push(`the link to ${attributes.href} has no words`)
  if (tag === 'a' && element.parent && closest(element.parent, 'a')) faults.push('a link lies in a link')
  if (tag === 'form' && element.parent && closest(element.parent, 'form')) faults.push('a form lies in a form')
  if (/^h\d$/.test(tag) && !textOf(element)) faults.push('a heading is empty')
  if (tag === 'svg' && !isSpokenFor(element)) faults.push('a picture has no words')
  return faults
}

/** A picture has words of its own, is part of one that has, or is decoration. */
function isSpokenFor(picture: Markup): boolean {
  for (let at: Markup | null = picture; at; at = at.parent) {
    const { role, 'aria-hidden': isHidden, 'aria-label': label } = at.attributes
    if (isHidden === 'true' || (role === 'img' && label)) return true
  }
  return false
}

/** What was meant for programs and got to people. */
function leaks(root: Markup, all: readonly Markup[]): readonly string[] {
  const spoken = all.flatMap(({ attributes }) => [attributes['aria-label'], attributes.title, attributes.alt])
  const texts = [textOf(withoutQuoted(root)), ...spoken.filter((text) => text !== undefined)]
  return texts.flatMap((text) =>
    [/\{\{/, /\bundefined\b/, /\bNaN\b/, /\[object /, /Invalid Date/, /\b[a-z]+:[a-z]\w*\.\w+/]
      .map((pattern) => pattern.exec(text)?.[0])
      .filter((found) => found !== undefined)
      .map((found) => `people would read "${found}" in "${text.slice(0, 80)}"`),
  )
}

/** Without what is shown on purpose as it is written: placeholders that people may use, and texts they are writing. */
function withoutQuoted(element: Markup): Markup {
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child
    return ['code', 'mark', 'textarea'].includes(child.tag) ? '' : withoutQuoted(child)
  })
  return { ...element, children }
}

/** The accessible name of a control, in the order in which browsers look for it. */
export function nameOf(element: Markup, all: readonly Markup[]): string {
  const { attributes } = element
  if (attributes['aria-label']) return attributes['aria-label']
  const labels = all.filter((one) => one.tag === 'label' && attributes.id && one.attributes.for === attributes.id)
  const around = closest(element, 'label')
  const found = labels[0] ?? around
  if (found) return textOf(found)
  return element.tag === 'button' ? textOf(element) : ''
}
