// Which route of the table an address belongs to, for the log: the pattern says what was asked, and nothing of what stood in it.

type RouteEntry = { readonly id: string; readonly parentId?: string; readonly path?: string }
type Node = { readonly fixed: Map<string, Node>; readonly named: { suffix: string; node: Node }[]; pattern?: string }

const NOTHING = '*'
/** No route is deeper; longer addresses are not looked up. */
const MOST_PARTS = 16

/** A function from a path, as it was sent, to the pattern of its route; `*` when none matches. `files` are known by their names. */
export function patternFinder(
  routes: Readonly<Record<string, RouteEntry | undefined>>,
  files: readonly string[] = [],
): (path: string) => string {
  const root: Node = { fixed: new Map(), named: [] }
  for (const route of Object.values(routes)) if (route) addPattern(root, patternOf(route, routes))
  const names = new Set([...files, '/__manifest'])
  return (path) => {
    if (names.has(path)) return path
    if (path.startsWith('/assets/')) return '/assets/*'
    // What a page fetches for itself has the page's address with an ending.
    const isData = path.endsWith('.data')
    const page = isData ? path.slice(0, -'.data'.length).replace(/^\/_root$/, '/') : path
    const pattern = find(root, partsOf(page))
    return pattern === undefined ? NOTHING : pattern + (isData ? '.data' : '')
  }
}

function patternOf(route: RouteEntry, routes: Readonly<Record<string, RouteEntry | undefined>>): string {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId]
  const above = parent ? patternOf(parent, routes) : ''
  const own = (route.path ?? '').replace(/^\//, '')
  return own ? `${above}/${own}` : above
}

function addPattern(root: Node, pattern: string): void {
  if (pattern.endsWith('*')) return
  let node = root
  for (const part of partsOf(pattern)) {
    const known = part.startsWith(':') ? namedChild(node, part) : node.fixed.get(part.toLowerCase())
    const child: Node = known ?? { fixed: new Map(), named: [] }
    if (!known && !part.startsWith(':')) node.fixed.set(part.toLowerCase(), child)
    node = child
  }
  node.pattern ??= pattern || '/'
}

/** `:secret.ics` stands for any text with this ending. */
function namedChild(node: Node, part: string): Node {
  const suffix = part.replace(/^:\w+/, '').toLowerCase()
  const known = node.named.find((one) => one.suffix === suffix)
  if (known) return known.node
  const added = { suffix, node: { fixed: new Map(), named: [] } as Node }
  node.named.push(added)
  // Those with an ending first: without one everything matches.
  node.named.sort((one, other) => other.suffix.length - one.suffix.length)
  return added.node
}

function find(node: Node, parts: readonly string[], at = 0): string | undefined {
  if (at === parts.length) return node.pattern
  if (parts.length > MOST_PARTS) return undefined
  const part = decoded(parts[at] ?? '').toLowerCase()
  if (part === '') return undefined
  const fixed = node.fixed.get(part)
  const found = fixed && find(fixed, parts, at + 1)
  if (found !== undefined) return found
  for (const { suffix, node: child } of node.named) {
    const deeper = part.endsWith(suffix) && part.length > suffix.length ? find(child, parts, at + 1) : undefined
    if (deeper !== undefined) return deeper
  }
  return undefined
}

function partsOf(path: string): readonly string[] {
  const parts = path.replace(/^\//, '').split('/')
  // The router takes an address with a slash at its end for the same page.
  if (parts.at(-1) === '') parts.pop()
  return parts
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
