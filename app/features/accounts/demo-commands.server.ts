// The accounts of the demonstration, whose password is written in the README: others may reach them only with another one.
import { db } from '~/server/db.server'
import { DEMO_DOMAIN, isDemo, KNOWN_PASSWORD, ownDemoPassword } from '~/server/demo.server'
import { auth } from './gateway.server'

/** With a password of its own, every demo account has that one from now on, and whoever had signed in with another is out. */
export async function giveDemoPassword(): Promise<void> {
  const password = ownDemoPassword() ?? (isDemo() ? KNOWN_PASSWORD : null)
  if (password === null) return
  const { hash, verify } = (await auth.$context).password
  const hasIt = (account: DemoAccount) => verify({ hash: account.password ?? '', password })
  const accounts = await demoAccounts()
  // Strangers cannot reach a demo with the known password, so one look is enough; each costs a second on a busy machine.
  if (password === KNOWN_PASSWORD && accounts[0] && (await hasIt(accounts[0]))) return
  for (const account of accounts) {
    if (await hasIt(account)) continue
    const changed = await hash(password)
    await db.$transaction([
      db.account.update({ where: { id: account.id }, data: { password: changed } }),
      db.session.deleteMany({ where: { userId: account.userId } }),
    ])
  }
}

/** The first demo account that still has the password everybody knows. */
export async function findKnownPassword(): Promise<string | null> {
  const { verify } = (await auth.$context).password
  for (const account of await demoAccounts())
    if (await verify({ hash: account.password ?? '', password: KNOWN_PASSWORD })) return account.user.email
  return null
}

type DemoAccount = Awaited<ReturnType<typeof demoAccounts>>[number]

/** Who may sign in; staff first: theirs would open the most. */
function demoAccounts() {
  return db.account.findMany({
    where: { password: { not: null }, user: { email: { endsWith: DEMO_DOMAIN }, disabledAt: null } },
    orderBy: [{ user: { staffRole: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
    select: { id: true, userId: true, password: true, user: { select: { email: true } } },
  })
}
