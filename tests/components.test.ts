// The inventory of packages is whole, and all of them come from the registry with a checksum.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventory } from '../bin/sbom.mjs'

type Package = {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly inBundle?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
}
type Component = {
  readonly purl: string
  readonly version: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
}

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const lockfile = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Package>> }
const packages = Object.entries(lockfile.packages).filter(([place]) => place !== '')
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('the packages of the lockfile', () => {
  test('have a checksum each, or come inside one that has', () => {
    expect(packages.length).toBeGreaterThan(100)
    const without = packages.filter(([, one]) => !one.inBundle && !one.integrity?.startsWith('sha512-'))
    expect(without.map(([place]) => place)).toEqual([])
  })

  test('come from the registry that npm is set to: none names an address or a folder', () => {
    expect(packages.filter(([, { resolved, link }]) => resolved ?? link).map(([place]) => place)).toEqual([])
  })
})

describe('the inventory', () => {
  const found = inventory() as Record<string, unknown> & { readonly components: readonly Component[] }
  const hashOf = new Map(found.components.map(({ purl, hashes }) => [purl, hashes?.[0]?.content]))

  test('has every package that runs, with its version and checksum', () => {
    const production = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional)
    expect(production.length).toBeGreaterThan(100)
    const missing = production.filter(([place, { version, integrity = '' }]) => {
      const purl = `pkg:npm/${nameOf(place).replace('@', '%40')}@${version}`
      return hashOf.get(purl) !== Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
    })
    expect(missing.map(([place]) => place)).toEqual([])
  })

  test('says what it is about, and nothing that differs from one call to the next', () => {
    expect(found).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'zero-to-one' } } })
    expect(JSON.stringify(found)).not.toMatch(/serialNumber|timestamp/)
  })
})

test('the page of components names a time frame for every degree, and packages that there are', () => {
  const page = read('docs/components.md')
  for (const degree of ['critical', 'high', 'moderate']) expect(page).toMatch(new RegExp(`\\| ${degree}.*\\d+ days`))
  const named = [...(page.split('## Components to watch')[1] ?? '').matchAll(/^\| `([\w@/-]+)`/gm)].map(
    ([, name = '']) => name,
  )
  expect(named.length).toBeGreaterThan(5)
  const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Record<string, string> }
  expect(named.filter((name) => !(name in dependencies))).toEqual([])
})
