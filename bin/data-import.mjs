// npm run data:import -- baci|refund-rates|exchange-rates|duties FILE: brings a file of figures in as one more edition, all of it or nothing.
// --name --source --licence --as-of --next-check say what the file itself does not.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from './database.mjs'
import { loadCode } from './load.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const text = { type: 'string' }
const options = { name: text, source: text, licence: text, 'as-of': text, 'next-check': text }

function readWords() {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    const [kind, path] = positionals
    return { kind, path: path && resolve(process.env.INIT_CWD ?? '.', path), options: values }
  } catch (error) {
    throw new SetupError(error.message)
  }
}

await runCommand(async function dataImport() {
  keepPrivate()
  const words = readWords()
  await openDatabase({ root })
  const entry = 'app/features/data/word-commands.server.ts'
  const { importByWords } = await loadCode({ root, entry, file: 'data-import.js' })
  const { ok, sentence } = await importByWords(words, new Date())
  if (!ok) throw new SetupError(sentence)
  console.log(sentence)
  process.exit(0)
})
