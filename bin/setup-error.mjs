import { readSecretFiles } from './secret-files.mjs'

/** Something the person who starts the portal can put right: shown as one sentence, without a stack. */
export class SetupError extends Error {
  // A command and what was bundled for it each have a class of their own; the name is the same.
  name = 'SetupError'
}

/** Runs a command of bin/: a set-up failure is one sentence and exit code 1, anything else keeps its stack. */
export async function runCommand(command) {
  try {
    const problem = readSecretFiles(process.env)
    if (problem) throw new SetupError(problem)
    await command()
  } catch (error) {
    console.error(error?.name === 'SetupError' ? `\n${error.message}` : error)
    process.exit(1)
  }
}
