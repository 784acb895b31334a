import { SetupError } from './setup-error.mjs'

const OLDEST = [20, 19]

/** Our libraries need a Node that knows `require` of modules, among others. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new SetupError(`Node ${version} is too old: install Node ${OLDEST.join('.')} or newer and start again.`)
}
