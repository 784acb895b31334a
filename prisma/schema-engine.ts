// Prisma's schema engine as WebAssembly. The native one is downloaded at run time, which many networks refuse.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

type EngineExports = WebAssembly.Exports & { __wbindgen_start(): void }

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const binary = await readFile(path.replace(/\.js$/, '.wasm'))
  const functions = { ...(engineModule as unknown as WebAssembly.ModuleImports) }
  // The engine forgets a timer of ten seconds after taking its lock, which would keep a finished process alive.
  for (const name of Object.keys(functions).filter((key) => key.startsWith('__wbg_setTimeout')))
    functions[name] = (callback: () => void, delay: number) => setTimeout(callback, delay).unref()
  const imports = { './schema_engine_bg.js': functions }
  const { instance } = await WebAssembly.instantiate(binary, imports)
  engineModule.__wbg_set_wasm(instance.exports)
  ;(instance.exports as EngineExports).__wbindgen_start()
}

/** Where the engine leaves the words of a panic; without it the reason would be lost. */
const panics = { set_message: (message: string) => console.error(message) }
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })

declare global {
  // The package holds one engine for the whole process: made a second time by reloaded code, it would take the first one's memory
  // for its own.
  var zeroToOneSchemaEngine: Promise<void> | undefined
}

export type SchemaFile = { readonly path: string; readonly content: string }

/** PostgreSQL's one-byte "char", used in its own catalogue. The adapter knows lists of it, but not a single one. */
const CHAR = 18
const CHAR_LIST = 1002

function catalogueReader(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const query = pool.query.bind(pool) as (...parts: unknown[]) => Promise<pg.QueryArrayResult>
  async function queryReadable(...parts: unknown[]): Promise<pg.QueryArrayResult> {
    const result = await query(...parts)
    // A script of several statements has several results, none of which the engine reads.
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_LIST
    return result
  }
  return Object.assign(pool, { query: queryReadable })
}

/** The adapter's factory, with single characters told to the engine as such: it panics when they come as text. */
function catalogueAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  return Object.assign(factory, {
    async connect() {
      const adapter = await connect()
      const queryRaw = adapter.queryRaw.bind(adapter)
      return Object.assign(adapter, {
        async queryRaw(query: SqlQuery) {
          const { columnNames, columnTypes, rows } = await queryRaw(query)
          const types = columnTypes.map((type) =>
            type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
          )
          return { columnNames, columnTypes: types, rows }
        },
        // The adapter cuts scripts at each semicolon, also within a function's body.
        async executeScript(script: string) {
          await pool.query(script)
        },
      })
    },
  })
}

type Binding = { readonly databaseUrl: string; readonly schema: readonly SchemaFile[] }

/** Opens an engine on one database for the time of `use`. */
export async function withEngine<T>(
  binding: Binding,
  use: (engine: engineModule.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (globalThis.zeroToOneSchemaEngine ??= load())
  const pool = catalogueReader(binding.databaseUrl)
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapter(pool))
    const datamodels = binding.schema.map((file): [string, string] => [file.path, file.content])
    const engine = await engineModule.SchemaEngine.new({ datamodels }, () => undefined, adapter)
    return await use(engine)
  } finally {
    await pool.end()
  }
}
