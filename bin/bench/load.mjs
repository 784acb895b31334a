// A bounded load from this machine to itself: so many requests, so many at a time, and how long they took.
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** @returns {Promise<{ status: number, body: Buffer }>} */
export function send({ url, method = 'GET', headers = {}, body }) {
  return new Promise((done, failed) => {
    const sent = request(url, { method, headers, agent }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => done({ status: answer.statusCode, body: Buffer.concat(chunks), headers: answer.headers }))
    })
    sent.once('error', failed)
    sent.end(body)
  })
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/** Milliseconds per request and requests per second, after a warm-up that is not counted. */
export async function measure({ what, count = 400, atATime = 8, warmUp = 60 }) {
  const times = []
  async function round(total, into) {
    let left = total
    async function one() {
      while (left > 0) {
        left -= 1
        const since = process.hrtime.bigint()
        const { status } = await send(what())
        if (status >= 400) throw new Error(`answered ${status}`)
        into?.push(Number(process.hrtime.bigint() - since) / 1e6)
      }
    }
    await Promise.all(Array.from({ length: atATime }, one))
  }
  await round(warmUp)
  const since = Date.now()
  await round(count, times)
  const seconds = (Date.now() - since) / 1000
  times.sort((a, b) => a - b)
  return { perSecond: count / seconds, p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
}

export function closeConnections() {
  agent.destroy()
}
