/** A demonstration: everybody knows the passwords, and what is in it belongs to nobody. */
export function isDemo(): boolean {
  return process.env.DEMO === '1'
}
