// Text in the database that only this server can read, and marks of text that it need not be able to read again. Each purpose has a
// key of its own, so what is sealed for one cannot be opened for another.
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { createHmac } from 'node:crypto'

export function seal(key: string, text: string): Promise<string> {
  return symmetricEncrypt({ key, data: text })
}

/** Null for what was sealed with another key, or changed since. */
export async function unseal(key: string, sealed: string): Promise<string | null> {
  try {
    return await symmetricDecrypt({ key, data: sealed })
  } catch {
    return null
  }
}

/** The same text has the same mark; the text cannot be found from it without the key. */
export function markOf(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}
