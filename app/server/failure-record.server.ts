// What of a failure goes into the log. Messages of libraries repeat what they were given: addresses with their secrets, mail
// addresses, whole queries with their values. The kind of the error, its code and its place in the source are enough to find it.

const LONGEST = 600
const MOST_FRAMES = 30
const MOST_CAUSES = 3
const ADDRESS = /\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s"'<>`]+/gi
const BARE_PATH = /(?<=^|[\s(=])\/[^\s"'`]+/g
const MAIL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
/** Names of columns and functions stay readable; whatever else stands in quotation marks may be somebody's. */
const QUOTED = /"(?![A-Za-z_]{1,30}")[^"\n]*"|`[^`\n]*[/?@][^`\n]*`/g
const PATH_IN_QUOTES = /'[^'\n]*[/?@][^'\n]*'/g

export type FailureRecord = {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly status?: number
  readonly stack?: string
  readonly cause?: FailureRecord
}

/** The same for errors, for what the router makes of an answer, and for whatever else somebody throws. */
export function recordOf(error: unknown, depth = 0): FailureRecord {
  if (error instanceof Error) {
    const { code } = error as { code?: unknown }
    return {
      type: error.name,
      message: messageOf(error),
      ...(typeof code === 'string' && { code: code.slice(0, 40) }),
      stack: framesOf(error),
      ...(error.cause !== undefined && depth < MOST_CAUSES && { cause: recordOf(error.cause, depth + 1) }),
    }
  }
  // The router's own answers name the address in what they carry.
  if (isAnswer(error)) return { type: 'Answer', message: '', status: error.status }
  return { type: typeof error, message: typeof error === 'string' ? withoutSecrets(error) : '' }
}

/** Text of a library for the log. */
export function withoutSecrets(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(ADDRESS, '(address)')
    .replace(BARE_PATH, '(address)')
    .replace(MAIL, '(mail)')
    .replace(QUOTED, '"…"')
    .replace(PATH_IN_QUOTES, "'…'")
}

// Prisma shows the query with all its values first, and what is wrong in the last line.
function messageOf({ name, message }: Error): string {
  if (!name.startsWith('PrismaClient')) return withoutSecrets(message)
  return withoutSecrets(message.trim().split('\n').at(-1) ?? '')
}

function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, MOST_FRAMES)
    .join('\n')
}

function isAnswer(value: unknown): value is { readonly status: number } {
  return typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number'
}
