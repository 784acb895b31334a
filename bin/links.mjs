// What `npm run links:check` decides without a network: which pages it opens, how an answer reads, and what it prints.
import { parseArgs } from 'node:util'
import { SetupError } from './setup-error.mjs'

/** A line that is slow or a page that refuses programs is no proof that an address is wrong. */
const REFUSES_PROGRAMS = [401, 403, 405, 406, 412, 418, 429, 503, 521]

/** @returns {{ seconds: number, parallel: number, all: number }} bounds for one page, for pages at a time, for everything */
export function readBounds(args) {
  const options = Object.fromEntries(['seconds', 'parallel', 'all'].map((name) => [name, { type: 'string' }]))
  const { values } = parseArgs({ args, options })
  return {
    seconds: bound('seconds', values.seconds ?? '10', 60),
    parallel: bound('parallel', values.parallel ?? '4', 16),
    all: bound('all', values.all ?? '120', 1800),
  }
}

function bound(name, text, most) {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) throw new SetupError(`--${name} is a whole number from 1 to ${most}.`)
  return number
}

/**
 * Each address once, with everything that names it.
 * @param {readonly { id: string, url: string }[]} contacts
 * @returns {{ url: string, ids: string[] }[]}
 */
export function linksOf(contacts) {
  const links = new Map()
  for (const { id, url } of contacts) links.set(url, [...(links.get(url) ?? []), id])
  return [...links].map(([url, ids]) => ({ url, ids }))
}

/**
 * @param {{ status: number, to?: string | null } | { error: string }} answer
 * @returns {'fine' | 'moved' | 'unclear' | 'broken' | 'unreachable'}
 */
export function verdictOn(answer, url) {
  if ('error' in answer) return 'unreachable'
  const { status, to } = answer
  if (status >= 300 && status < 400) return to && isElsewhere(url, to) ? 'moved' : 'fine'
  if (status < 300) return 'fine'
  return REFUSES_PROGRAMS.includes(status) ? 'unclear' : 'broken'
}

/** The same site with or without www, a secure connection or a longer path is still the same place. */
function isElsewhere(from, to) {
  const site = (address) => new URL(address, from).hostname.replace(/^www\./, '')
  return URL.canParse(to, from) ? site(to) !== site(from) : true
}

export function lineFor({ url, ids }, answer) {
  const verdict = verdictOn(answer, url)
  const detail = 'error' in answer ? answer.error : `${answer.status}${answer.to ? ` to ${answer.to}` : ''}`
  return `${verdict.padEnd(11)} ${url}  (${detail})  ${ids.join(', ')}`
}

/** Only a page that is gone or moved makes the command fail; where nothing at all was reached, there is no network. */
export function summaryOf(verdicts) {
  const count = (kind) => verdicts.filter((verdict) => verdict === kind).length
  const isOffline = verdicts.length > 0 && count('unreachable') === verdicts.length
  const text = ['fine', 'moved', 'unclear', 'broken', 'unreachable'].map((kind) => `${count(kind)} ${kind}`).join(', ')
  return {
    text: isOffline ? `No page could be reached: is there a network? (${text})` : text,
    isBad: isOffline || count('broken') + count('moved') > 0,
  }
}
