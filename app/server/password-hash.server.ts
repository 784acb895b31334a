// Passwords are kept as scrypt hashes at the figures OWASP recommends. The figures stand in each hash, so that they can be raised
// again: older ones still compare, and are made anew when their person signs in. Each hash takes 32 MB and a core, so only a few
// are made at once and the rest waits its turn; otherwise sixty sign-ins would leave neither memory nor threads for the pages.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { EARLIER, PRESENT, TOP_UP, type Figures } from './password-figures.server'
import { takingTurns } from './turns.server'

const KEY_BYTES = 64
const FORMAT = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]+)\$([\w-]+)$/

/** One core is left for the pages, and one of Node's four threads for files and names. */
const AT_ONCE = Math.min(3, Math.max(1, availableParallelism() - 1))
/** About half a minute of hashing; whoever comes later is told to come back. */
const MOST_WAITING = 200
const inTurn = takingTurns({ atOnce: AT_ONCE, mostWaiting: MOST_WAITING })

type Stored = { readonly figures: Figures; readonly salt: string; readonly key: Buffer }

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('base64url')
  const key = await inTurn(() => derive(password, { salt, figures: PRESENT }))
  const { N, r, p } = PRESENT
  return `$scrypt$ln=${Math.log2(N)},r=${r},p=${p}$${salt}$${key.toString('base64url')}`
}

/** Takes as long for every stored hash, whatever its figures, and whether or not the password is right. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const stored = parsed(hash)
  if (!stored) throw new Error('A stored password hash is not in a known format')
  return inTurn(async () => {
    const keys: Buffer[] = []
    for (const figures of stepsOf(hash)) keys.push(await derive(password, { salt: stored.salt, figures }))
    const [key] = keys
    return key?.length === stored.key.length && timingSafeEqual(key, stored.key)
  })
}

/** Whether it was made with other figures than today's. */
export function isOutdatedHash(hash: string): boolean {
  const { N, r, p } = parsed(hash)?.figures ?? EARLIER
  return N !== PRESENT.N || r !== PRESENT.r || p !== PRESENT.p
}

/** What scrypt is asked for when a password is compared with this hash; its work is the sum of N times r times p. */
export function stepsOf(hash: string): readonly Figures[] {
  const stored = parsed(hash)
  return stored ? [stored.figures, ...toppedUp(stored.figures)] : []
}

function toppedUp({ N, r }: Figures): readonly Figures[] {
  return N === EARLIER.N && r === EARLIER.r ? [TOP_UP] : []
}

function parsed(hash: string): Stored | null {
  const [, ln, r, p, salt, key] = FORMAT.exec(hash) ?? []
  if (salt && key)
    return { figures: { N: 2 ** Number(ln), r: Number(r), p: Number(p) }, salt, key: Buffer.from(key, 'base64url') }
  const [earlierSalt, earlierKey] = /^[0-9a-f]{32}:[0-9a-f]{128}$/.test(hash) ? hash.split(':') : []
  if (!earlierSalt || !earlierKey) return null
  return { figures: EARLIER, salt: earlierSalt, key: Buffer.from(earlierKey, 'hex') }
}

function derive(password: string, { salt, figures }: { salt: string; figures: Figures }): Promise<Buffer> {
  // The same characters may be typed as different code points.
  const text = password.normalize('NFKC')
  const maxmem = 256 * figures.N * figures.r
  return new Promise((resolve, reject) => {
    scrypt(text, salt, KEY_BYTES, { ...figures, maxmem }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
