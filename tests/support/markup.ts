// Reads the HTML that React writes: well-formed, every attribute quoted, void elements closed.

export type Markup = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Markup | string)[]
  readonly parent: Markup | null
}

const TOKEN = /<!--.*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gs
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
/** Read apart from its neighbours: a line of its own on the page. */
const BLOCK =
  /^(?:address|article|aside|caption|dd|details|div|dl|dt|fieldset|figcaption|footer|form|h\d|header|legend)$/
const MORE_BLOCK = /^(?:li|main|nav|ol|option|output|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

export function parseMarkup(html: string): Markup {
  const root: Markup = { tag: '#root', attributes: {}, children: [], parent: null }
  let open = root
  for (const [, closed, opened, attributes = '', isVoid, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) open.children.push(unescape(text))
    if (opened) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        unescape(value),
      ])
      const element: Markup = {
        tag: opened,
        attributes: Object.fromEntries(pairs) as Record<string, string>,
        children: [],
        parent: open,
      }
      open.children.push(element)
      if (!isVoid) open = element
    }
    if (closed) {
      if (open.tag !== closed || !open.parent) throw new Error(`</${closed}> closes <${open.tag}>`)
      open = open.parent
    }
  }
  if (open !== root) throw new Error(`<${open.tag}> is not closed`)
  return root
}

/** Every element below, in the order of the page. */
export function elements(below: Markup): readonly Markup[] {
  return below.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]))
}

/** What a reader hears: words of blocks apart, without spaces at the ends. */
export function textOf(of: Markup | string): string {
  return rawText(of).replace(/\s+/g, ' ').trim()
}

function rawText(of: Markup | string): string {
  if (typeof of === 'string') return of
  const inner = of.children.map(rawText).join('')
  const isBlock = BLOCK.test(of.tag) || MORE_BLOCK.test(of.tag) || /\bblock\b/.test(of.attributes.class ?? '')
  return isBlock ? ` ${inner} ` : inner
}

export function closest(from: Markup, tag: string): Markup | null {
  for (let at: Markup | null = from; at; at = at.parent) if (at.tag === tag) return at
  return null
}
