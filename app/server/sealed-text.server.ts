// Text in the database that only this server can read, and marks of text that it need not be able to read again.
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { createHmac } from 'node:crypto'
import { sessionSecret } from './session.server'

/** What is sealed for one purpose cannot be opened for another. */
export function seal(purpose: string, text: string): Promise<string> {
  return symmetricEncrypt({ key: keyFor(purpose), data: text })
}

/** Null for what was sealed with another secret or purpose, or changed since. */
export async function unseal(purpose: string, sealed: string): Promise<string | null> {
  try {
    return await symmetricDecrypt({ key: keyFor(purpose), data: sealed })
  } catch {
    return null
  }
}

/** The same text has the same mark; the text cannot be found from it without the server's secret. */
export function markOf(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')
}

function keyFor(purpose: string): string {
  return `${purpose}\n${sessionSecret()}`
}
