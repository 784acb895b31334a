// A server on this machine that speaks S3, with one empty bucket.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BucketAccess } from '~/server/storage-gateway.server'

type Listening = { readonly port: number }
type S3Server = { readonly run: () => Promise<Listening>; readonly close: () => Promise<void> }
type S3ServerClass = new (options: {
  readonly address: string
  readonly port: number
  readonly silent: boolean
  readonly directory: string
  readonly configureBuckets: readonly { readonly name: string }[]
}) => S3Server

/** The package has no types of its own. */
const S3rver = createRequire(import.meta.url)('s3rver') as S3ServerClass

/** Keys that the server accepts. */
const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

export async function startBucketServer(): Promise<{ access: BucketAccess; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'bucket-'))
  const bucket = 'documents'
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  })
  const { port } = await server.run()
  return {
    access: { bucket, region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, ...KEYS },
    async stop() {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
