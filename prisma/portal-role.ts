// The role the portal works as. The owner of the tables makes them and changes them; the portal may read and write rows, and of
// what is append-only it may only read and add. So even a fault in the portal cannot rewrite what was decided.
import { createHmac } from 'node:crypto'
import pg from 'pg'
import { derivedKey, KEY_PURPOSES } from '../app/server/keys.server'

type Place = {
  /** Address of the owner of the tables, who has migrated them. */
  readonly ownerUrl: string
  /** From which the role's password is made: every process with the same secret comes to the same one. */
  readonly secret: string
}

/** What PostgreSQL answers to somebody who may not make roles. */
const NOT_ALLOWED = '42501'

/**
 * Makes the role of this database, or brings its password and rights up to date, and answers with the address to work at.
 * Null when the owner may not make roles: then somebody else has to make one, see MIGRATION_DATABASE_URL in the README.
 */
export async function openPortalRole({ ownerUrl, secret }: Place): Promise<string | null> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ database: string }>('SELECT current_database() AS database')
    // Names longer than 63 bytes would be cut off.
    const role = `${(rows[0]?.database ?? '').slice(0, 50)}_portal`
    const password = createHmac('sha256', derivedKey(secret, KEY_PURPOSES.database_role))
      .update(role)
      .digest('base64url')
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
    const verb = rowCount ? 'ALTER' : 'CREATE'
    try {
      await client.query(`${verb} ROLE ${pg.escapeIdentifier(role)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`)
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === NOT_ALLOWED) return null
      throw error
    }
    await grant(client, role)
    const url = new URL(ownerUrl)
    url.username = encodeURIComponent(role)
    url.password = password
    return url.href
  })
}

/** Gives a role that somebody else made what the portal needs, and no more. */
export async function grantPortalRights({ ownerUrl, role }: { ownerUrl: string; role: string }): Promise<void> {
  await withClient(ownerUrl, (client) => grant(client, role))
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    // Two processes that start at the same moment would change the same rights.
    await client.query('SELECT pg_advisory_lock(71002)')
    return await work(client)
  } finally {
    await client.end()
  }
}

const SCHEMAS = ['public', 'graphile_worker']

async function grant(client: pg.Client, roleName: string): Promise<void> {
  const role = pg.escapeIdentifier(roleName)
  const schemas = SCHEMAS.join(', ')
  await client.query(`
    GRANT USAGE ON SCHEMA ${schemas} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schemas} TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schemas} TO ${role};
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${role};
    GRANT EXECUTE ON FUNCTION forget_security_events() TO ${role}`)
  for (const table of await appendOnlyTables(client))
    await client.query(`REVOKE UPDATE, DELETE ON ${table} FROM ${role}`)
  for (const table of await guardedTables(client))
    await client.query(`CREATE POLICY portal ON ${table} TO ${role} USING (true) WITH CHECK (true)`)
}

type Named = { readonly name: string }

/** Those whose trigger refuses changes: a migration that adds one says so in one place. */
async function appendOnlyTables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<Named>(`
    SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger
    WHERE tgfoid = 'refuse_change'::regproc AND NOT tgisinternal`)
  return rows.map(({ name }) => name)
}

/** The job queue shows its rows to nobody but its owner until a policy says otherwise. */
async function guardedTables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<Named>(`
    SELECT c.oid::regclass::text AS name FROM pg_class c
    WHERE c.relrowsecurity AND c.relnamespace = 'graphile_worker'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'portal')`)
  return rows.map(({ name }) => name)
}
