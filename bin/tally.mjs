// Counts what passed and failed, step by step. The last line says so, whatever happens: a step that throws, a file that is no
// report, a signal, an error that nobody expected.

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** @typedef {{ passed: number, failed: number }} Counted */

export function openTally() {
  const since = Date.now()
  const total = { passed: 0, failed: 0 }
  let isWhole = false

  // The end of the process is the one moment that comes after everything else.
  process.once('exit', (code) => {
    if (!isWhole) total.failed += 1
    console.log(`\nAll checks took ${seconds(since)}.`)
    console.log(`${total.passed} passed, ${total.failed} failed`)
    if (total.failed > 0 && code === 0) process.exitCode = 1
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))

  return {
    /** Runs one step under a name. @param {string} name @param {() => Promise<Counted>} work */
    async step(name, work) {
      const begun = Date.now()
      console.log(`\n── ${name}`)
      const { passed, failed } = await work().catch((error) => {
        console.error(error?.name === 'SetupError' ? error.message : error)
        return { passed: 0, failed: 1 }
      })
      total.passed += passed
      total.failed += failed
      console.log(`── ${name}: ${passed} passed, ${failed} failed (${seconds(begun)})`)
      return failed === 0
    },
    /** Nothing was left out. */
    done() {
      isWhole = true
    },
  }
}
