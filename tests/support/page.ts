// A page as somebody uses it: found by role and words, never by class or place.
import { elements, parseMarkup, textOf, type Markup } from './markup'
import { nameOf } from './soundness'

type Words = string | RegExp

export class Page {
  readonly root: Markup
  readonly all: readonly Markup[]

  constructor(readonly html: string) {
    this.root = parseMarkup(html)
    this.all = elements(this.root)
  }

  get text(): string {
    return textOf(this.root)
  }

  byTag(tag: string): readonly Markup[] {
    return this.all.filter((one) => one.tag === tag)
  }

  byId(id: string): Markup {
    return only(
      this.all.filter((one) => one.attributes.id === id),
      `id ${id}`,
    )
  }

  byRole(role: string): Markup {
    return only(
      this.all.filter((one) => one.attributes.role === role),
      `role ${role}`,
    )
  }

  /** Headings in order: "1 Title". */
  get headings(): readonly string[] {
    return this.all.filter((one) => /^h\d$/.test(one.tag)).map((one) => `${one.tag.slice(1)} ${textOf(one)}`)
  }

  link(name: Words): Markup {
    return only(
      this.byTag('a').filter((one) => fits(one.attributes['aria-label'] ?? textOf(one), name)),
      `link ${name}`,
    )
  }

  /** Every link of the page: words and place. */
  get links(): readonly (readonly [string, string | undefined])[] {
    return this.byTag('a').map((one) => [one.attributes['aria-label'] ?? textOf(one), one.attributes.href] as const)
  }

  button(name: Words): Markup {
    return only(
      this.byTag('button').filter((one) => fits(nameOf(one, this.all), name)),
      `button ${name}`,
    )
  }

  get buttons(): readonly string[] {
    return this.byTag('button').map((one) => nameOf(one, this.all))
  }

  /** A text box, list, tick box or round button by its label. */
  control(label: Words): Markup {
    const controls = this.all.filter(
      (one) => ['input', 'select', 'textarea'].includes(one.tag) && one.attributes.type !== 'hidden',
    )
    return only(
      controls.filter((one) => fits(nameOf(one, this.all), label)),
      `control ${label}`,
    )
  }

  /** What is read out after a control's name. */
  description(of: Markup): string {
    const ids = (of.attributes['aria-describedby'] ?? '').split(' ').filter(Boolean)
    return ids.map((id) => textOf(this.byId(id))).join(' | ')
  }

  /** Labels of a group of choices; chosen ones begin with a star. */
  choices(legend: Words): readonly string[] {
    return elements(this.group(legend))
      .filter((one) => one.tag === 'input' && one.attributes.type !== 'hidden')
      .map((one) => ('checked' in one.attributes ? '*' : '') + nameOf(one, this.all))
  }

  group(legend: Words): Markup {
    const legendOf = (group: Markup) => elements(group).find((one) => one.tag === 'legend')
    return only(
      this.byTag('fieldset').filter((one) => fits(textOf(legendOf(one) ?? ''), legend)),
      `group ${legend}`,
    )
  }

  /** Words of a list's options; the chosen one begins with a star. */
  options(label: Words): readonly string[] {
    return elements(this.control(label))
      .filter((one) => one.tag === 'option')
      .map((one) => ('selected' in one.attributes ? '*' : '') + textOf(one))
  }

  /** Values that a form sends unseen. */
  hidden(name: string): readonly string[] {
    return this.byTag('input')
      .filter((one) => one.attributes.type === 'hidden' && one.attributes.name === name)
      .map((one) => one.attributes.value ?? '')
  }

  /** Rows of a table, its column headings first. */
  table(caption: Words): readonly (readonly string[])[] {
    const captionOf = (table: Markup) => elements(table).find((one) => one.tag === 'caption')
    const table = only(
      this.byTag('table').filter((one) => fits(textOf(captionOf(one) ?? ''), caption)),
      `table ${caption}`,
    )
    const rows = elements(table).filter((one) => one.tag === 'tr')
    return rows.map((row) => row.children.filter((cell) => typeof cell !== 'string').map(textOf))
  }

  /** Labels and values of all lists of facts. */
  get facts(): Readonly<Record<string, string>> {
    const parts = this.all.filter((one) => one.tag === 'dt' || one.tag === 'dd')
    return Object.fromEntries(
      parts.flatMap((part, index) => {
        const next = parts[index + 1]
        return part.tag === 'dt' && next?.tag === 'dd' ? [[textOf(part), textOf(next)]] : []
      }),
    )
  }
}

function fits(text: string, words: Words): boolean {
  return typeof words === 'string' ? text === words : words.test(text)
}

function only(found: readonly Markup[], what: string): Markup {
  const [first, ...others] = found
  if (!first || others.length > 0) throw new Error(`${found.length} elements instead of one: ${what}`)
  return first
}
