// Stands between a server and PostgreSQL and writes down the statements that pass, with their values.
import { connect, createServer } from 'node:net'

/** The job worker looks for work now and then; that a page gives it work is the page's own doing. */
const isWorkers = ({ text }) => /graphile_worker/i.test(text) && !/add_job/i.test(text)

function readText(buffer, from) {
  const end = buffer.indexOf(0, from)
  return { text: buffer.toString('utf8', from, end), next: end + 1 }
}

/** Values of a Bind message; all of ours travel as text, or as null. */
function boundValues(body) {
  const statement = readText(body, readText(body, 0).next)
  let at = statement.next
  const formats = body.readInt16BE(at)
  at += 2 + formats * 2
  const values = []
  const count = body.readInt16BE(at)
  at += 2
  for (let index = 0; index < count; index += 1) {
    const length = body.readInt32BE(at)
    at += 4
    values.push(length < 0 ? null : body.toString('utf8', at, at + length))
    at += Math.max(length, 0)
  }
  return { statement: statement.text, values }
}

function reader(record) {
  const statements = new Map()
  let rest = Buffer.alloc(0)
  let isStarted = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      // The first message of a connection has no type.
      const head = isStarted ? 1 : 0
      if (rest.length < head + 4) return
      const length = rest.readInt32BE(head) + head
      if (rest.length < length) return
      const type = isStarted ? String.fromCharCode(rest[0]) : 'startup'
      const body = rest.subarray(head + 4, length)
      rest = rest.subarray(length)
      isStarted = true
      if (type === 'P') {
        const name = readText(body, 0)
        statements.set(name.text, readText(body, name.next).text)
      } else if (type === 'B') {
        const { statement, values } = boundValues(body)
        record({ text: statements.get(statement) ?? '', values })
      } else if (type === 'Q') record({ text: readText(body, 0).text, values: [] })
    }
  }
}

/** @returns {Promise<{ port: number, take: () => { text: string, values: (string | null)[] }[], close: () => void }>} */
export async function listenIn({ host, port }) {
  let seen = []
  const server = createServer((client) => {
    const database = connect(port, host)
    client.on(
      'data',
      reader((statement) => isWorkers(statement) || seen.push(statement)),
    )
    client.pipe(database).pipe(client)
    client.on('error', () => database.destroy())
    database.on('error', () => client.destroy())
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: server.address().port,
    take: () => seen.splice(0),
    close: () => server.close(),
  }
}
