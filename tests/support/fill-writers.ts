// Run in a process of its own with the database of a portal that is about to be hurt: firms with an owner each, and how to come in.
import { createFirm } from '../factories/firms'
import { createPerson, sessionCookie } from '../factories/people'
import { db } from '~/server/db.server'
import type { Writer } from './portal-process'

const [firms, passwords] = [Number(process.argv[2]), Number(process.argv[3])]
const PASSWORD = 'quiet-harbour-2026'
const writers: Writer[] = []
for (let index = 0; index < firms; index += 1) {
  const person = await createPerson(index < passwords ? { password: PASSWORD } : {})
  const { firm } = await createFirm({ owner: person })
  writers.push({
    firmId: firm.id,
    userId: person.id,
    email: person.email,
    password: index < passwords ? PASSWORD : null,
    cookie: await sessionCookie(person),
  })
}
process.stdout.write(JSON.stringify(writers))
await db.$disconnect()
