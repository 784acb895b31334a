// The rules of imports are tried on small trees that break them.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

type Tree = Readonly<Record<string, string>>

/** The names of the rules that a tree breaks. */
function brokenRules(config: string, tree: Tree): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'))
  try {
    copyFileSync(join(root, config), join(folder, config))
    for (const [path, text] of Object.entries({ 'tsconfig.json': TSCONFIG, ...tree })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const args = [cruiser, 'app', '--config', config, '--output-type', 'json']
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
    return [...new Set(summary.violations.map(({ rule }) => rule.name))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const TSCONFIG = JSON.stringify({ compilerOptions: { paths: { '~/*': ['./app/*'] }, baseUrl: '.' } })
const feature = (name: string, uses?: string, kind = '') => ({
  [`app/features/${name}/queries.server.ts`]: `${uses ? `import ${kind}{ of } from '~/features/${uses}/queries.server'\n` : ''}export const of = 1\n`,
})

test.each<[string, Tree, readonly string[]]>([
  ['one uses the other', { ...feature('firms', 'law'), ...feature('law') }, []],
  ['two use each other', { ...feature('firms', 'law'), ...feature('law', 'firms') }, ['features-are-acyclic']],
  ['for a type alone', { ...feature('firms', 'law'), ...feature('law', 'firms', 'type ') }, ['features-are-acyclic']],
  [
    'three in a circle',
    { ...feature('firms', 'law'), ...feature('law', 'trade'), ...feature('trade', 'firms') },
    ['features-are-acyclic'],
  ],
  [
    'two files that use no file in a circle',
    {
      ...feature('firms', 'law'),
      ...feature('law'),
      'app/features/firms/schema.ts': 'export const of = 1\n',
      'app/features/law/words-queries.server.ts': "import { of } from '~/features/firms/schema'\nexport { of }\n",
    },
    ['features-are-acyclic'],
  ],
])('features: %s', (_, tree, broken) => {
  expect(brokenRules('.dependency-cruiser-features.cjs', tree)).toEqual(broken)
})

const rules = { 'app/domain/shared/result.ts': 'export const ok = 1\nexport type Ok = number\n' }

test.each<[string, string, readonly string[]]>([
  ['a type', "import type { Ok } from '~/domain/shared/result'\nexport const a: Ok = 1\n", []],
  ['a value', "import { ok } from '~/domain/shared/result'\nexport { ok }\n", ['server-takes-types-of-domain-only']],
])('the server takes %s from the rulebook', (_, text, broken) => {
  expect(brokenRules('.dependency-cruiser.cjs', { ...rules, 'app/server/http.server.ts': text })).toEqual(broken)
})

const schema = { 'app/features/firms/schema.ts': 'export const most = 1\nexport type Most = number\n' }

test.each<[string, string, readonly string[]]>([
  ['a type', "import type { Most } from '../schema'\nexport const a: Most = 1\n", []],
  ['a value', "import { most } from '../schema'\nexport { most }\n", ['components-take-types-of-schemas-only']],
])('a component takes %s from a schema', (_, text, broken) => {
  const tree = { ...schema, 'app/features/firms/components/form.tsx': text }
  expect(brokenRules('.dependency-cruiser.cjs', tree)).toEqual(broken)
})

const exact = "import { Decimal } from 'decimal.js'\nexport const zero = new Decimal(0)\n"

test.each<[string, string, string, readonly string[]]>([
  ['the one file', 'app/domain/shared/decimal.ts', exact, []],
  [
    'another of the rulebook',
    'app/domain/costing/price.ts',
    exact,
    ['decimals-come-from-one-file', 'domain-imports-only-domain'],
  ],
  ['a view', 'app/features/costing/price-view.ts', exact, ['decimals-come-from-one-file']],
  [
    'the one file, more than that',
    'app/domain/shared/decimal.ts',
    "export { z } from 'zod'\n",
    ['decimals-use-decimals-only'],
  ],
])('exact decimals are taken by %s', (_, path, text, broken) => {
  expect(brokenRules('.dependency-cruiser.cjs', { [path]: text })).toEqual(broken)
})
