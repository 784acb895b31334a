// npm run links:check [-- --seconds 10 --parallel 4 --all 120]: opens the official pages that tasks send firms to, where there
// is a network. Bounded in time and in pages at once; no part of npm test.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { lineFor, linksOf, readBounds, summaryOf, verdictOn } from './links.mjs'
import { runCommand } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')

async function contactsOfCatalogue() {
  const outfile = '.cache/links-check.js'
  await bundle({ root, entry: 'app/domain/catalogue/reference/contacts.ts', outfile })
  const { CONTACTS, CITY_LINES } = await import(pathToFileURL(join(root, outfile)).href)
  return [...CONTACTS, ...CITY_LINES]
}

/** Follows nothing: where a page has gone to is what we want to know. */
async function ask(url, signal) {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal })
    await answer.body?.cancel()
    return { status: answer.status, to: answer.headers.get('location') }
  } catch (error) {
    return { error: error.cause?.code ?? error.name }
  }
}

await runCommand(async function linksCheck() {
  const { seconds, parallel, all } = readBounds(process.argv.slice(2))
  const links = linksOf(await contactsOfCatalogue())
  const until = AbortSignal.timeout(all * 1000)
  const verdicts = []
  let next = 0
  async function work() {
    for (let link = links[next++]; link; link = links[next++]) {
      const answer = await ask(link.url, AbortSignal.any([until, AbortSignal.timeout(seconds * 1000)]))
      verdicts.push(verdictOn(answer, link.url))
      console.log(lineFor(link, answer))
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  const { text, isBad } = summaryOf(verdicts)
  console.log(`\n${text}`)
  process.exit(isBad ? 1 : 0)
})
