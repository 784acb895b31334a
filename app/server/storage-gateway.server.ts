// A bucket of any service that speaks S3.
import type { FileStorage } from '@remix-run/file-storage'
import { createS3FileStorage } from '@remix-run/file-storage-s3'

export type BucketAccess = {
  readonly bucket: string
  readonly region: string
  /** Of a service other than Amazon's, for example https://minio.example; the bucket is then part of the path. */
  readonly endpoint: string | undefined
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A service that does not answer within this time is away. */
const TIMEOUT_MS = 30_000

export function createBucket({ endpoint, ...access }: BucketAccess): FileStorage {
  return createS3FileStorage({
    ...access,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // A bucket that sends us elsewhere is not the one that was configured.
    fetch: (request, init) => fetch(request, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }),
  })
}
