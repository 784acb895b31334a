// The yardstick: a bare Node server that runs the same SQL, one statement after the other, and returns the same bytes.
import { createServer } from 'node:http'
import pg from 'pg'

const plans = new Map()
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const server = createServer(async (request, response) => {
  const plan = plans.get(request.url)
  if (!plan) return response.writeHead(404).end()
  request.resume()
  const client = await pool.connect()
  try {
    for (const { text, values } of plan.statements) await client.query(text, values)
    response.writeHead(200, plan.headers).end(plan.body)
  } catch (error) {
    response.writeHead(500).end(String(error))
  } finally {
    client.release()
  }
})

process.on('message', ({ path, statements, headers, body }) => {
  plans.set(path, { statements, headers, body: Buffer.from(body, 'base64') })
  process.send({ ready: path })
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
