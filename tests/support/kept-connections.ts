// Clients that keep their connection and send one request after the other on it, as proxies do.
import { Agent, request } from 'node:http'

export type Ending = 'answered' | 'refused' | 'cut'

/** One request on a connection of the agent. Cut is a connection that ended before there was an answer. */
function ask(agent: Agent, address: string): Promise<Ending> {
  return new Promise((done) => {
    request(address, { agent })
      .once('response', (response) => {
        response.resume()
        response.once('end', () => done('answered'))
        response.once('error', () => done('cut'))
      })
      .once('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED' ? 'refused' : 'cut'))
      .end()
  })
}

/** Each of so many clients asks until nobody takes it in any more. How every request ended. */
export async function askUntilRefused(addresses: readonly string[], clients: number): Promise<Record<Ending, number>> {
  const counted = { answered: 0, refused: 0, cut: 0 }
  async function keepAsking(index: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    let ending: Ending = 'answered'
    for (let turn = index; ending === 'answered'; turn += 1) {
      ending = await ask(agent, addresses[turn % addresses.length] ?? '')
      counted[ending] += 1
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: clients }, (_, index) => keepAsking(index)))
  return counted
}
