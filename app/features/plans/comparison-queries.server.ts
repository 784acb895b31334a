// Where the address of a comparison leads somebody: members to their firm's page, advisors to theirs, others nowhere.
import { menuOf } from '~/domain/access/menus'
import type { PersonScope } from '~/domain/access/scopes'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const ADVISORS: readonly (string | null)[] = ['advisor', 'lead_advisor']

type Asked = { readonly productId: string | undefined; readonly markets: readonly string[] }

/** Throws the 404 answer for everybody who may read neither. */
export async function findComparison(scope: PersonScope, { productId = '', markets }: Asked): Promise<string> {
  const product = UUID.test(productId)
    ? await db.firmProduct.findUnique({
        where: { id: productId },
        select: {
          id: true,
          firmId: true,
          firm: { select: { memberships: { where: { userId: scope.userId }, select: { userId: true } } } },
        },
      })
    : null
  if (!product) throw notFound(menuOf(scope))
  const { id, firmId, firm } = product
  if (firm.memberships.length > 0) return paths.firm.compare(firmId, id, markets)
  if (ADVISORS.includes(scope.staffRole)) return paths.advisor.firmCompare(firmId, id, markets)
  throw notFound(menuOf(scope))
}
