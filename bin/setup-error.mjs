import { readSecretFiles } from './secret-files.mjs'

/** Something the person who starts the portal can put right: shown as one sentence, without a stack. */
export class SetupError extends Error {}

/** Runs a command of bin/: a set-up failure is one sentence and exit code 1, anything else keeps its stack. */
export async function runCommand(command) {
  try {
    const problem = readSecretFiles(process.env)
    if (problem) throw new SetupError(problem)
    await command()
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error)
    process.exit(1)
  }
}
