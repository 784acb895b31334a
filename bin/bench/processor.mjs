// Processor time of the portal and of its database, which tells what a page costs however busy the machine is. Linux alone says it in files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10

/** @returns {{ parent: number, ticks: number } | null} null for a process that has just ended */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number)
    return { parent: Number(fields[1]), ticks: user + system + childUser + childSystem }
  } catch {
    return null
  }
}

/** The first process of the database, whose children serve the connections; those that ended are counted by it. */
export function postmasterOf(dataDirectory) {
  return Number(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0])
}

export function knowsProcessorTime() {
  return existsSync('/proc/self/stat')
}

/** Milliseconds of processor time that each has used since it was started. */
export function processorMs({ portal, postmaster }) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const backends = all.map(statOf).filter((stat) => stat?.parent === postmaster)
  const database = [statOf(postmaster), ...backends].reduce((sum, stat) => sum + (stat?.ticks ?? 0), 0)
  return { portal: (statOf(portal)?.ticks ?? 0) * MS_PER_TICK, database: database * MS_PER_TICK }
}
