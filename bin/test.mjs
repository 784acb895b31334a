// npm test: every check there is, one after the other, and one line at the end that counts them all.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkNode } from './node-version.mjs'
import { ensurePackages } from './prepare.mjs'
import { runCommand } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const reports = join(root, '.cache', 'reports')
const program = (path) => join(root, 'node_modules', path)
const total = { passed: 0, failed: 0 }

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** Runs a program to its end and shows what it prints. @returns {Promise<number>} its exit code */
function run(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', () => done(1))
    child.once('exit', (code) => done(code ?? 1))
  })
}

async function timed(name, work) {
  const since = Date.now()
  console.log(`\n── ${name}`)
  const counted = await work()
  total.passed += counted.passed
  total.failed += counted.failed
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds(since)})`)
}

/** A check that is either right or wrong counts as one. */
function check(name, args) {
  return timed(name, async () => ((await run(args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }))
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** A runner that dies without a report, or ends badly although all its tests passed, counts as one failure. */
function counted(code, { passed, failed }) {
  return { passed, failed: failed || (code === 0 ? 0 : 1) }
}

function vitest(project) {
  return timed(`${project} tests`, async () => {
    const file = join(reports, `${project}.json`)
    const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    const code = await run([program('vitest/vitest.mjs'), ...args])
    const report = readReport(file)
    return counted(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 })
  })
}

function endToEnd(browser) {
  return timed('end-to-end tests', async () => {
    const file = join(reports, 'e2e.json')
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    const code = await run([program('@playwright/test/cli.js'), 'test', '--reporter=list,json'], env)
    const stats = readReport(file)?.stats
    return counted(code, { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) })
  })
}

await runCommand(async () => {
  const since = Date.now()
  checkNode(process.versions.node)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  await ensurePackages(root)
  // Asked for first: whoever has none should not learn it after minutes.
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser({ root })
  const { generateClient } = await import('./generate.mjs')
  generateClient()

  // Each of these keeps one core busy, so two rows of them, about equally long, keep two.
  const lint = async () => {
    await check('lint', [program('eslint/bin/eslint.js'), '.', '--cache', '--cache-location', '.cache/eslint'])
    await check('dead code', [program('knip/bin/knip.js'), '--no-progress'])
  }
  const types = async () => {
    await check('types', [program('typescript/bin/tsc'), '--noEmit'])
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
  }
  await Promise.all([lint(), types()])
  await vitest('unit')
  await vitest('integration')
  await endToEnd(browser)

  console.log(`\nAll checks took ${seconds(since)}.`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed ? 1 : 0
})
