// The part of the route table that answers an address matches as the whole table does, and so does each address above it.
import { matchRoutes } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import routes from '~/routes'
import { routeFinder } from '../bin/narrow-builds'
import { atLeast } from './support/at-least'
import { ROUTE_TABLE } from './support/route-table'

type Entry = { readonly id: string; readonly parentId?: string; readonly path?: string; readonly index?: boolean }

function flatten(entries: readonly RouteConfigEntry[], parentId?: string): Entry[] {
  return entries.flatMap(({ file, path, index, children = [] }) => [
    { id: file, parentId, path, index },
    ...flatten(children, file),
  ])
}

const ALL: readonly Entry[] = [{ id: 'root', path: '' }, ...flatten(routes, 'root')]
const find = routeFinder(Object.fromEntries(ALL.map((entry) => [entry.id, entry])))

type Tree = { id: string; path?: string; index?: false; children: Tree[] } | { id: string; path?: string; index: true }

function treeOf(entries: readonly Entry[], parentId?: string): Tree[] {
  return entries
    .filter((entry) => entry.parentId === parentId)
    .map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: treeOf(entries, id) }))
}

const idsAt = (entries: readonly Entry[], path: string) =>
  (matchRoutes(treeOf(entries), path) ?? []).map(({ route }) => route.id)

function andAbove(path: string): readonly string[] {
  const parts = path.split('/').filter(Boolean)
  return parts.map((_part, at) => `/${parts.slice(0, parts.length - at).join('/')}`).concat('/')
}

const ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ab'
const KNOWN = Object.values(ROUTE_TABLE).map(({ url }) => url.replace(/:\w+/g, ID).replace(/\*$/, 'nowhere/at/all'))
const ODD = [
  '/',
  '/nowhere',
  '/firms/',
  `/FIRMS/${ID}/Tasks/P02`,
  `/firms/${ID}/no/such/page`,
  '/calendar/secret.ics',
  '/a/b/c/d/e/f/g',
]

test.each([...new Set([...KNOWN, ...ODD])])('%s', (path) => {
  const ids = find(path)
  expect(ids).not.toBeNull()
  const part = ALL.filter(({ id }) => ids?.includes(id))
  for (const address of atLeast(1, andAbove(path))) expect(idsAt(part, address), address).toEqual(idsAt(ALL, address))
  expect(part.length).toBeLessThan(ALL.length / 2)
})

test.each([
  ['what a page fetches for itself', `/firms/${ID}.data`, `/firms/${ID}`],
  ['what the first page fetches for itself', '/_root.data', '/'],
  ['a slash at the end', `/firms/${ID}/`, `/firms/${ID}`],
])('%s has the routes of the page', (_name, path, page) => {
  expect(find(path)).toEqual(find(page))
})

test.each(['/__manifest', '/%66irms', '//firms', '/firms//x', '/firms/龙', '/firms/a b', '/firms/a%2Fb'])(
  '%s is left to the whole table',
  (path) => {
    expect(find(path)).toBeNull()
  },
)
