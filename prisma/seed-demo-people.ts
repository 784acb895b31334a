// The people of the demonstration. Everybody who can sign in has the same password, which is printed at start.
import { KNOWN_PASSWORD, ownDemoPassword } from '../app/server/demo.server'
import { createPerson, createStaff, type Person } from '../tests/factories/people'

function password(): string {
  return ownDemoPassword() ?? KNOWN_PASSWORD
}

export type Staff = { readonly advisor: Person; readonly colleague: Person; readonly lead: Person }

export async function createDemoStaff(createdAt: Date): Promise<Staff> {
  // Whoever tries the demonstration has no device that could be set up for them.
  const shared = { password: password(), createdAt, hasTwoFactor: false }
  await createStaff('official', { ...shared, email: 'official@demo.test', name: '高远' })
  await createStaff('administrator', { ...shared, email: 'admin@demo.test', name: '郑捷' })
  return {
    advisor: await createStaff('advisor', { ...shared, email: 'advisor@demo.test', name: '周岚' }),
    lead: await createStaff('lead_advisor', { ...shared, email: 'lead@demo.test', name: '韩春雨' }),
    colleague: await createStaff('advisor', {
      createdAt,
      hasTwoFactor: false,
      email: 'colleague@demo.test',
      name: '孟凡',
    }),
  }
}

export function createDemoOwner(owner: {
  readonly email: string
  readonly name: string
  readonly createdAt: Date
}): Promise<Person> {
  return createPerson({ ...owner, password: password() })
}

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '吴', '徐']
const GIVEN = ['建国', '丽华', '志强', '敏', '宇航', '晓燕', '文博', '静', '海涛', '欣怡', '国栋']

/** An owner of a firm in the background; nobody signs in as one of them. */
export function createBackgroundOwner(number: number, createdAt: Date): Promise<Person> {
  const name = `${SURNAMES[number % SURNAMES.length] ?? ''}${GIVEN[number % GIVEN.length] ?? ''}`
  return createPerson({ email: `firm-${String(number).padStart(2, '0')}@demo.test`, name, createdAt })
}
