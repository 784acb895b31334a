// Finds a browser for the end-to-end tests, and fetches one when the machine has none.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupError } from './setup-error.mjs'

/** The one without windows of its own first: it does the same for pages, and the tests spend a quarter less on it. */
const NAMES = [
  ...['chromium-headless-shell', 'chrome-headless-shell'],
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
]

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return places.find(isProgram) ?? null
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }).status === 0
}

/** @returns {Promise<string>} the path of a Chromium; throws one sentence when there is none to be had */
export async function findBrowser({ root }) {
  const told = process.env.CHROMIUM_PATH
  if (told) {
    if (isProgram(told)) return told
    throw new SetupError(`CHROMIUM_PATH names ${told}, which is not a program that can be run.`)
  }
  const found = onPath() ?? (await playwrightsOwn())
  if (found) return found
  console.log('No browser on this machine: asking Playwright for one ...')
  run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  const fetched = await playwrightsOwn()
  if (fetched) return fetched
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright could not fetch one: asking the system for chromium ...')
    run('apt-get', ['update'])
    // Not every system has the first.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '--yes', '--no-install-recommends', name, 'fonts-noto-cjk'])
      const installed = onPath()
      if (installed) return installed
    }
  }
  throw new SetupError('No browser to be had: install Chromium, or set CHROMIUM_PATH to one, and run npm test again.')
}
