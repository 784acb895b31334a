import { db } from './db.server'

const PATIENCE_MS = 2_000

/** True when the database answers within two seconds. */
export async function canReachDatabase(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false)
  })
  const answer = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const isReached = await Promise.race([answer, late])
  clearTimeout(timer)
  return isReached
}
