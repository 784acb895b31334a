import { SetupError } from './setup-error.mjs'

const OLDEST = '20.19.0'

/** Versions like 20.19.0, without anything behind the three numbers. */
export function isOlder(version, than) {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  const at = one.findIndex((number, place) => number !== other[place])
  return at >= 0 && one[at] < other[at]
}

/** Our libraries need a Node that knows `require` of modules, among others. */
export function checkNode(version) {
  if (!isOlder(version, OLDEST)) return
  throw new SetupError(`Node ${version} is too old: install Node 20.19 or newer and start again.`)
}
