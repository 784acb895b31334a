// What must hold before the portal starts; each failure is one sentence that says what to do.
import { createServer } from 'node:net'
import { SetupError } from './setup-error.mjs'

const CONNECT_MS = 5_000

export function portFrom(text) {
  const port = Number(text || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SetupError(`PORT is not a port number: ${text}.`)
  return port
}

export async function checkPort(port, host) {
  const code = await new Promise((done) => {
    const server = createServer().once('error', (error) => done(error.code))
    server.listen({ port, host }, () => server.close(() => done(null)))
  })
  if (code === 'EADDRINUSE')
    throw new SetupError(
      `Port ${port} is taken: stop the program that uses it, or choose another one with PORT=${port + 1} npm start.`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    throw new SetupError(`HOST=${host} is no address of this machine: leave HOST unset, or name one that is.`)
  if (code) throw new SetupError(`Port ${port} cannot be used (${code}): choose another one with PORT=3000 npm start.`)
}

/** Needs the installed packages. */
export async function checkDatabase(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new SetupError('DATABASE_URL is not an address like postgresql://user:password@host:5432/database.')
  }
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    const reason = error.code ?? error.errors?.[0]?.code ?? error.message
    throw new SetupError(`DATABASE_URL is unreachable: ${new URL(url).host} does not let us in (${reason}).`)
  } finally {
    await client.end().catch(() => undefined)
  }
}
