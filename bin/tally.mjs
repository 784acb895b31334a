// Counts what passed and failed, step by step. The last line says so, whatever happens: a step that throws, a file that is no
// report, a signal, an error that nobody expected.

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** How many failures are named at the end. */
const LAST_LINES = 40

/** `names`: of what failed, where it has names. @typedef {{ passed: number, failed: number, names?: readonly string[] }} Counted */

export function openTally() {
  const since = Date.now()
  const total = { passed: 0, failed: 0 }
  /** Said again at the end: whoever sees only the last lines learns what to look for. @type {string[]} */
  const wrong = []
  let isWhole = false

  // The end of the process is the one moment that comes after everything else.
  process.once('exit', (code) => {
    if (!isWhole) total.failed += 1
    console.log(`\nAll checks took ${seconds(since)}.`)
    for (const line of wrong.slice(0, LAST_LINES)) console.log(`Failed: ${line}`)
    if (wrong.length > LAST_LINES) console.log(`Failed: ${wrong.length - LAST_LINES} more`)
    console.log(`${total.passed} passed, ${total.failed} failed`)
    if (total.failed > 0 && code === 0) process.exitCode = 1
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))

  return {
    /** Runs one step under a name. @param {string} name @param {() => Promise<Counted>} work */
    async step(name, work) {
      const begun = Date.now()
      console.log(`\n── ${name}`)
      const {
        passed,
        failed,
        names = [],
      } = await work().catch((error) => {
        console.error(error?.name === 'SetupError' ? error.message : error)
        return { passed: 0, failed: 1 }
      })
      total.passed += passed
      total.failed += failed
      if (failed > 0) wrong.push(...(names.length > 0 ? names.map((of) => `${name}: ${of}`) : [name]))
      console.log(`── ${name}: ${passed} passed, ${failed} failed (${seconds(begun)})`)
      return failed === 0
    },
    /** Nothing was left out. */
    done() {
      isWhole = true
    },
  }
}
