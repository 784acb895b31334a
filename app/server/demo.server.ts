// A demonstration: everybody knows the passwords, and what is in it belongs to nobody.

export function isDemo(): boolean {
  return process.env.DEMO === '1'
}

/** Written in the README. */
export const KNOWN_PASSWORD = 'zero-to-one-2026'
/** Of everybody in the demonstration; nobody else has such an address. */
export const DEMO_DOMAIN = '@demo.test'

/** The password that whoever runs the demonstration gave its accounts, so that strangers may reach it. */
export function ownDemoPassword(): string | null {
  return process.env.DEMO_PASSWORD || null
}
