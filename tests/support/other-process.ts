// Does the same thing so many times at once in a process of its own and prints how often it was allowed, so that tests can see that a
// limit holds across processes.
import { createFirm } from '~/features/firms/commands.server'
import { requireQuota } from '~/server/json-api.server'
import { db } from '~/server/db.server'
import type { ProfileInput } from '~/features/firms/schema'
import type { Person } from '../factories/people'
import { personScope } from './scopes'

export type Task =
  | { readonly name: 'register'; readonly person: Person; readonly profiles: readonly ProfileInput[] }
  | { readonly name: 'ask'; readonly address: string; readonly times: number }

const task = JSON.parse(process.argv[2] ?? '') as Task

async function register(person: Person, profile: ProfileInput): Promise<boolean> {
  return (await createFirm(personScope(person), profile, new Date())).ok
}

async function ask(address: string): Promise<boolean> {
  const context = { nonce: '', requestId: '', clientAddress: address }
  return requireQuota(new Request('http://localhost/api'), context).then(
    () => true,
    (refusal: unknown) => {
      if (refusal instanceof Response && refusal.status === 429) return false
      throw refusal
    },
  )
}

const tries =
  task.name === 'register'
    ? task.profiles.map((profile) => register(task.person, profile))
    : Array.from({ length: task.times }, () => ask(task.address))
process.stdout.write(`${(await Promise.all(tries)).filter(Boolean).length}\n`)
await db.$disconnect()
