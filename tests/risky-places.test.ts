// docs/risky-places.md names every file that does something dangerous, and none that does not; what there is nowhere is searched for too.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atLeast } from './support/at-least'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/risky-places.md'), 'utf8')

/** What is shipped: no tests, no generated client. */
const files = ['app', 'bin', 'prisma'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('prisma/generated/')),
)
/** Comments may name what the code does not do. */
const code = new Map(
  files.map((file) => [file, readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')]),
)
const filesWith = (pattern: RegExp) => files.filter((file) => pattern.test(code.get(file) ?? '')).sort()
/** Of the browser: its own requests go to the portal alone, as the policy of every page says. */
const isOfBrowser = (file: string) => /^app\/(ui\/|.*\/components\/)/.test(file)

function partOf(heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
}

const WRITING =
  /import \{[^}]*\b(writeFile\w*|createWriteStream|appendFile\w*|open|openSync|rename\w*|rm|rmSync|mkdir\w*|unlink\w*|symlink\w*|chmod\w*|cp|cpSync)\b[^}]*\} from 'node:fs/
const GOING_OUT =
  /(?<!\w)fetch\(|import \{[^}]*\b(connect|Socket)\b[^}]*\} from 'node:(net|tls)'|\b(request|get) as send\b|createTransport\(|new PrismaPg\(|new (pg\.)?(Client|Pool)\(/

describe('every file is listed under', () => {
  test.each([
    ['Other programs', /node:child_process/],
    ['Threads and WebAssembly', /node:worker_threads|WebAssembly|\.wasm|pdfium|engine-wasm/],
    ['Pictures', /from 'sharp'/],
    ['SQL that is put together as text', /(query|execute)RawUnsafe|Prisma\.raw|\.query(<[^(]*>)?\(/],
    ['Regular expressions that are built', /new RegExp\(/],
    ['Text read as data', /JSON\.parse/],
    ['Files that are written', WRITING],
    ['What is kept in the browser', /localStorage|sessionStorage|indexedDB|document\.cookie/],
    ['Random numbers that can be guessed', /Math\.random/],
  ])('%s', (heading, pattern) => {
    const listed = [...partOf(heading).matchAll(/^\| `([^`]+)`/gm)].map(([, file = '']) => file)
    expect(listed.sort()).toEqual(filesWith(pattern))
  })

  test('Connections that go out', () => {
    const listed = [...partOf('Connections that go out').matchAll(/^\| `([^`]+)`/gm)].map(([, file = '']) => file)
    expect(listed.sort()).toEqual(filesWith(GOING_OUT).filter((file) => !isOfBrowser(file)))
  })
})

describe('there is nowhere', () => {
  test.each([
    ['code out of text', /\beval\(|new Function\(|node:vm|setTimeout\(\s*['"`]/],
    ['markup out of text', /dangerouslySetInnerHTML|(inner|outer)HTML\s*=|document\.write|insertAdjacentHTML/],
    ['XML', /DOMParser|xml2js|fast-xml-parser|libxml|responseXML/],
    ['a message between windows', /window\.postMessage|(parent|opener)\.postMessage|addEventListener\('message'/],
    ['GraphQL, a socket of a browser, a script as an answer', /graphql|new WebSocket\(|from 'ws'|jsonp/i],
    ['an object out of bytes', /node:v8|\bdeserialize\(|node-serialize/],
    ['a broken hash or a cipher of our own', /['"]md5['"]|createCipher(iv)?\(|aes-\d+-(ecb|cbc)|createSign\('sha1/i],
    ['a certificate that is not checked', /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED/],
    ['another site as a source of scripts', /<script[^>]+src=["']https?:|import\(['"]https?:/],
  ])('%s', (_, pattern) => {
    expect(filesWith(pattern)).toEqual([])
  })
})

test('what costs much names tests and pages that there are', () => {
  const rows = partOf('What costs much')
    .split('\n')
    .filter((line) => /^\| (?!work|-)/.test(line))
  expect(rows.length).toBeGreaterThan(8)
  for (const row of atLeast(1, rows)) {
    const named = [...row.matchAll(/`([\w./-]+\.(?:test\.tsx?|md))`/g)].map(([, file = '']) => file)
    expect(named, row).not.toEqual([])
    for (const file of atLeast(1, named)) expect(existsSync(join(root, file)), file).toBe(true)
  }
})
