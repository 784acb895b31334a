// npm test: every check there is, two at a time at most, and one line at the end that counts them all.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { goOnInRightNode } from './current-node.mjs'
import { runCommand } from './setup-error.mjs'
import { openTally } from './tally.mjs'

const root = resolve(import.meta.dirname, '..')
const reports = join(root, '.cache', 'reports')
const program = (path) => join(root, 'node_modules', path)
const running = new Set()
let tally

/** Runs a program to its end and shows what it prints. @returns {Promise<number>} its exit code */
function run(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    running.add(child)
    const end = (code) => {
      running.delete(child)
      done(code ?? 1)
    }
    child.once('error', () => end(1))
    child.once('exit', end)
  })
}

const right = { passed: 1, failed: 0 }
const wrong = { passed: 0, failed: 1 }

/** A check that is either right or wrong counts as one. */
function check(name, args) {
  return tally.step(name, async () => ((await run(args)) === 0 ? right : wrong))
}

/** One program for both, whose exit code tells them apart; one that dies has shown neither. */
function typesAndLint() {
  return tally.step('types and lint', async () => {
    const { LINT_WRONG, TYPES_WRONG } = await import('./types-and-lint.mjs')
    const code = await run(['bin/types-and-lint.mjs'])
    if (code === 0) return { passed: 2, failed: 0 }
    return code === TYPES_WRONG || code === LINT_WRONG ? { passed: 1, failed: 1 } : { passed: 0, failed: 2 }
  })
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** A runner that dies without a report, or ends badly although all its tests passed, counts as one failure. */
function counted(code, { passed, failed, names }) {
  return { passed, failed: failed || (code === 0 ? 0 : 1), names }
}

/** The files of Vitest's report with a test or a whole that failed, and which. */
function failedOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
    const file = relative(root, name)
    if (failed.length > 0) return failed.map((title) => `${file} > ${title}`)
    return status === 'failed' ? [file] : []
  })
}

/** Playwright's report nests files, groups and tests. */
function failedOfPlaywright(suites = []) {
  return suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} > ${title}`),
    ...failedOfPlaywright(inner),
  ])
}

function vitest(project, { workers, env }) {
  return tally.step(`${project} tests`, async () => {
    const file = join(reports, `${project}.json`)
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    const args = ['run', '--project', project, `--maxWorkers=${workers}`, ...reporters]
    const code = await run([program('vitest/vitest.mjs'), ...args], env)
    const report = readReport(file)
    const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report ?? {}
    return counted(code, { passed, failed, names: failedOfVitest(report) })
  })
}

function endToEnd(browser, env) {
  return tally.step('end-to-end tests', async () => {
    const file = join(reports, 'e2e.json')
    const given = { ...env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    const code = await run([program('@playwright/test/cli.js'), 'test', '--reporter=list,json'], given)
    const report = readReport(file)
    const { expected: passed = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
    return counted(code, { passed, failed: unexpected + flaky, names: failedOfPlaywright(report?.suites) })
  })
}

/** One server for both kinds of tests that need one; each makes databases of its own in it. */
async function startDatabase() {
  if (process.env.TEST_DATABASE_URL) return { env: {}, stop: async () => undefined }
  const { startPostgres } = await import('./postgres.mjs')
  const postgres = await startPostgres({ root, keeps: 'nothing' })
  return { env: { TEST_DATABASE_URL: postgres.url }, stop: postgres.stop }
}

/** What needs no database: two rows, about equally long, each of which keeps one core busy. */
async function withoutDatabase() {
  const others = async () => {
    await check('build', ['bin/build.mjs'])
    await check('import rules', [
      program('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['app', 'prisma', 'bin', 'tests', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    ])
    await check('no cycles of features', [
      program('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['app/features', '--config', '.dependency-cruiser-features.cjs', '--output-type', 'err'],
    ])
    await check('locales', ['bin/check-locales.mjs'])
    await check('dead code', [program('knip/bin/knip.js'), '--no-progress'])
    const withoutTests = ['--config', 'knip.production.json']
    await check('code that only tests use', [program('knip/bin/knip.js'), '--no-progress', ...withoutTests])
    await vitest('unit', { workers: 1 })
  }
  await Promise.all([typesAndLint(), others()])
}

async function runAll() {
  tally = openTally()
  process.once('exit', () => running.forEach((child) => child.kill('SIGTERM')))
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  // Asked for first: whoever has none should not learn it after minutes.
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser({ root })
  const { generateClient } = await import('./generate.mjs')
  generateClient()

  // The database starts meanwhile; one that does not is told of by the tests that need it.
  const opening = startDatabase().catch((error) => ({ env: {}, stop: async () => console.error(error) }))
  await withoutDatabase()
  const { env, stop } = await opening
  try {
    await vitest('integration', { workers: '100%', env })
    await endToEnd(browser, env)
  } finally {
    await stop()
  }
  tally.done()
}

/** Also what goes wrong before the first step ends with the line that counts. */
async function goOn() {
  try {
    await goOnInRightNode(root)
  } catch (error) {
    openTally()
    throw error
  }
}

await runCommand(async () => {
  await goOn()
  await runAll()
})
