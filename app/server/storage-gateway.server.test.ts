import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createBucket } from './storage-gateway.server'

const servers: Server[] = []

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test.each([301, 302, 307, 308])('a bucket that sends us elsewhere with %i is not followed', async (status) => {
  let asked = 0
  const elsewhere = await listening((_, response) => {
    asked += 1
    response.end('secrets of another service')
  })
  const endpoint = await listening((request, response) => {
    response.writeHead(status, { Location: `${elsewhere}${request.url}` }).end()
  })
  const keys = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const bucket = createBucket({ bucket: 'documents', region: 'us-east-1', endpoint, ...keys })
  await expect(bucket.get('a-key')).rejects.toThrow()
  await expect(bucket.set('a-key', new File(['document'], 'a-key'))).rejects.toThrow()
  expect(asked).toBe(0)
})
