// Types and lint of all sources. Both look at the same program, so that types are worked out once: half of the rules ask for types,
// and working them out costs more than the rules.
import { ESLint } from 'eslint'
import { resolve } from 'node:path'
import ts from 'typescript'

/** What the exit code says: 0, one of them or their sum. */
export const TYPES_WRONG = 10
export const LINT_WRONG = 20

const root = resolve(import.meta.dirname, '..')

function readProgram() {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => print([problem]) }
  const parsed = ts.getParsedCommandLineOfConfigFile(resolve(root, 'tsconfig.json'), {}, host)
  return ts.createProgram({ rootNames: parsed.fileNames, options: parsed.options })
}

function print(problems) {
  const format = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }
  if (problems.length > 0) console.error(ts.formatDiagnostics(problems, format))
}

function typesAreRight(program) {
  const problems = ts.getPreEmitDiagnostics(program)
  print(problems)
  return problems.length === 0
}

async function lintIsRight(program) {
  const parserOptions = { projectService: false, programs: [program] }
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions } }],
  })
  const results = await eslint.lintFiles(['.'])
  const text = await (await eslint.loadFormatter('stylish')).format(results)
  if (text) console.error(text)
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0)
}

if (process.argv[1] === import.meta.filename) {
  const program = readProgram()
  const [types, lint] = [typesAreRight(program), await lintIsRight(program)]
  process.exitCode = (types ? 0 : TYPES_WRONG) + (lint ? 0 : LINT_WRONG)
}
