// A database that is away is no fault of the request: the reader is told to come back, and nothing looks broken.
import { Prisma } from './db.server'

/** What the query gives; a 503 answer is thrown when the database cannot be reached. */
export async function orUnavailable<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    throw isUnreachable(error) ? unavailable() : error
  }
}

export function isUnreachable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return (
    UNREACHABLE.has(error.code) ||
    /Can't reach database server|timeout exceeded when trying to connect/.test(error.message)
  )
}

// Cannot be reached, timed out, closed the connection, pool used up: Prisma's error reference.
const UNREACHABLE = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024'])

/** The answer while something that every page needs is away. */
export function unavailable(): Response {
  return new Response('Service Unavailable', {
    status: 503,
    statusText: 'Service Unavailable',
    headers: { 'Retry-After': '30' },
  })
}
