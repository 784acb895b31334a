// The router takes its whole table apart, sorts and compiles it for every match, several times a request. A part of the table that has all
// routes an address or one of its parents can mean gives the same answer for a fraction of the work.
import type { ServerBuild } from '@remix-run/node'

type Routes = Readonly<
  Record<
    string,
    { readonly id: string; readonly parentId?: string; readonly path?: string; readonly index?: boolean } | undefined
  >
>
type Branch = { readonly ids: readonly string[]; readonly pattern: RegExp }

/** Addresses with anything else in them are rare, and left to the whole table. */
const PLAIN = /^(?:\/[\w.~-]+)*\/?$/

/** The ids of all routes that may be matched for an address, in the order of the table; null for the whole table. */
export function routeFinder(routes: Routes): (path: string) => readonly string[] | null {
  const branches = Object.values(routes).flatMap((route) => (route ? branchOf(route.id, routes) : []))
  const order = Object.keys(routes)
  return (path) => {
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/')
    if (!PLAIN.test(page) || page === '/__manifest') return null
    const addresses = parentsOf(page)
    const meant = branches.filter(({ pattern }) => addresses.some((address) => pattern.test(address)))
    const ids = new Set(meant.flatMap((branch) => branch.ids))
    return order.filter((id) => ids.has(id))
  }
}

/** An address and all above it: the page is told of the routes of each, so that going up needs no further question. */
function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return [...parts.map((_part, at) => `/${parts.slice(0, at + 1).join('/')}`), '/']
}

function branchOf(id: string, routes: Routes): readonly Branch[] {
  const chain = chainOf(id, routes)
  const route = routes[id]
  // A frame without an address of its own is matched only with what stands in it.
  if (route?.path === undefined && !route?.index) return []
  const parts = chain.flatMap((one) => (routes[one]?.path ?? '').split('/')).filter((part) => part !== '')
  return [{ ids: chain, pattern: new RegExp(`^${parts.map(partPattern).join('')}/*$`, 'i') }]
}

function chainOf(id: string, routes: Routes): readonly string[] {
  const above = routes[id]?.parentId
  return above === undefined ? [id] : [...chainOf(above, routes), id]
}

function partPattern(part: string): string {
  if (part === '*') return '(?:/.*)?'
  const [, isNamed, rest = ''] = /^(:[\w-]+)?(.*)$/.exec(part) ?? []
  return `/${isNamed ? '[^/]+' : ''}${rest.replace(/[\\.*+?^${}|()[\]]/g, String.raw`\$&`)}`
}

/** For each address the smallest build that answers it like the whole one. There are as many as there are shapes of addresses. */
export function narrowBuilds(build: ServerBuild): (path: string) => ServerBuild {
  const find = routeFinder(build.routes)
  const made = new Map<string, ServerBuild>()
  return (path) => {
    const ids = find(path)
    if (!ids) return build
    const shape = ids.join('\n')
    const known = made.get(shape)
    if (known) return known
    const narrow = {
      ...build,
      routes: only(build.routes, ids),
      assets: { ...build.assets, routes: only(build.assets.routes, ids) },
    }
    made.set(shape, narrow)
    return narrow
  }
}

function only<T>(entries: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(ids.flatMap((id) => (id in entries ? [[id, entries[id] as T] as const] : [])))
}
