// A bounded load from this machine to itself: for so long, so many at a time, and how long each took.
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const AT_A_TIME = 8
const WARM_UP_MS = 1_000
const MEASURED_MS = 4_000

/** @returns {Promise<{ status: number, body: Buffer, headers: object }>} */
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

/** Takes the requests in turn for some milliseconds; answers with the milliseconds that each took. */
async function press(requests, milliseconds) {
  const times = []
  const end = performance.now() + milliseconds
  let turn = 0
  async function one() {
    while (performance.now() < end) {
      const what = requests[turn++ % requests.length]()
      const since = performance.now()
      const { status } = await send(what)
      if (status >= 400) throw new Error(`${what.url} answered ${status}`)
      times.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, one))
  return times
}

const NO_CLOCK = () => null

/** Requests per second, milliseconds and processor time (`clock`) per request, after a warm-up that is not counted. */
export async function measure(requests, clock = NO_CLOCK) {
  await press(requests, WARM_UP_MS)
  const before = clock()
  const since = performance.now()
  const times = await press(requests, MEASURED_MS)
  const seconds = (performance.now() - since) / 1000
  const after = clock()
  times.sort((a, b) => a - b)
  const perRequest = (name) => (after ? (after[name] - before[name]) / times.length : NaN)
  return {
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    portalMs: perRequest('portal'),
    databaseMs: perRequest('database'),
  }
}

export function closeConnections() {
  agent.destroy()
}
