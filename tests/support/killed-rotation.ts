// A change of the secret in a process of its own that loses its power after so many statements, or after its COMMIT.
import { rotateKeys } from '~/features/accounts/key-rotation-commands.server'
import { db } from '~/server/db.server'
import { killAfter } from './kill-after'

const [point = '0'] = process.argv.slice(2)
killAfter(point === 'COMMIT' ? point : Number(point))
await rotateKeys(new Date())
await db.$disconnect()
