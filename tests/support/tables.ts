// Tables of the schema by the name that the database has for them, and what their models say. Where the client has another word than
// the table, the model maps it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../prisma/schema')

/** The body of each model under the name of its table. */
export function tables(): ReadonlyMap<string, string> {
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  return new Map(
    [...text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, model = '', body = '']) => [
      /^ {2}@@map\("(\w+)"\)/m.exec(body)?.[1] ?? model,
      body,
    ]),
  )
}
