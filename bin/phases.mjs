// Shows what is being done and how long it takes: a running second on a terminal, plain lines elsewhere.

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** Runs `work` under a name. `work` may answer with a few words on what it found. */
export async function phase(name, work) {
  const since = Date.now()
  const label = name.padEnd(22)
  const isTerminal = process.stdout.isTTY
  const tick = isTerminal && setInterval(() => process.stdout.write(`\r  ${label} ${seconds(since)} `), 200)
  if (!isTerminal) console.log(`  ${label} ...`)
  try {
    const found = await work()
    const line = `  ${label} ${seconds(since).padStart(7)}${typeof found === 'string' ? `   ${found}` : ''}`
    console.log(isTerminal ? `\r${line}\x1b[K` : line)
    return found
  } finally {
    clearInterval(tick)
  }
}
