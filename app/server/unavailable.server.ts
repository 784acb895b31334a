// A database that is away, busy or going down is no fault of the request: the reader is told to come back, and nothing looks broken.
// This is the one place that tells such a failure from a fault of the program; bin/answer-failures.ts asks it for every answer.

/** Seconds after which trying again makes sense: a database that was restarted is back, and a step that was broken off is over. */
export const RETRY_AFTER_SECONDS = 10

/** Classes of SQLSTATE: connection exceptions, insufficient resources, an operator's intervention (shut down, starting), a failing disk. */
const STATE_CLASSES = /^(08|53|57|58)[0-9A-Z]{3}$/
const STATES = new Set([
  // Waited too long for a lock, lost a race that the database ended, idle for too long, or written to a standby.
  ...['55P03', '40001', '40P01', '25P03', '25006'],
])
const SYSTEM = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'ENETRESET'],
])
/** Prisma's error reference: not reached, timed out, closed, pool used up, transaction not begun or not ended, conflict, too many. */
const PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'])
/** The same in the words of Prisma's adapter, which a failure may carry instead of a code. */
const KINDS = new Set([
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections', 'TransactionWriteConflict'],
])
/** The driver's failures that have no code. */
const WORDS =
  /^(Connection terminated|Connection ended|Client was closed|Client has encountered a connection error|timeout (exceeded when trying to connect|expired)|Query read timeout|Cannot use a pool after calling end|Can't reach database server|Server has closed the connection)/i
/** Where one failure carries another. */
const INNER = ['cause', 'meta', 'driverAdapterError', 'originalError', 'error'] as const
const DEEPEST = 8

/** True for every kind of lost, ended or unavailable connection, however deep the libraries have wrapped it. */
export function isUnavailable(error: unknown): boolean {
  return says(error, 0)
}

function says(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || error instanceof Response || depth > DEEPEST) return false
  const { code, originalCode, kind, name, message, errors } = error as Record<string, unknown>
  if (isCode(code) || isCode(originalCode) || name === 'PrismaClientInitializationError') return true
  if (typeof kind === 'string' && KINDS.has(kind)) return true
  if (typeof message === 'string' && typeof code !== 'string' && WORDS.test(message)) return true
  const inner = INNER.map((key) => (error as Record<string, unknown>)[key])
  return [...inner, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some((one) => says(one, depth + 1))
}

function isCode(code: unknown): boolean {
  if (typeof code !== 'string') return false
  return STATE_CLASSES.test(code) || STATES.has(code) || SYSTEM.has(code) || PRISMA.has(code)
}

/** The answer while something that every page needs is away. */
export function unavailable(): Response {
  return new Response('Service Unavailable', {
    status: 503,
    statusText: 'Service Unavailable',
    headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
  })
}
