// Firms with everything on their list: each track, flag, way to sell and wish, three markets, four channels, and 200 documents.
import { catalogue } from '~/domain/catalogue/catalogue'
import { PRODUCT_FLAGS, SELLING_WAYS, TRACKS, WISHES } from '~/domain/firm/profile'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../../tests/factories/firms'
import { sessionCookie, type Person } from '../../tests/factories/people'

const DOCUMENTS = 200
const MARKETS = ['RS', 'KZ', 'AE']
const CHANNELS = ['amazon_eu', 'noon', 'kaspi', 'shopify']

export type MeasuredFirm = { readonly id: string; readonly cookie: string }

export async function fillFullFirm(): Promise<MeasuredFirm> {
  const { firm, owner } = await createFirm({ ownership: 'foreign_invested', tracks: TRACKS, hasOwnBrand: true })
  await db.firm.update({
    where: { id: firm.id },
    data: { productFlags: [...PRODUCT_FLAGS], sellingWays: [...SELLING_WAYS], wishes: [...WISHES] },
  })
  await chooseEverything(firm, owner)
  await keepDocuments(firm, owner)
  return { id: firm.id, cookie: await sessionCookie(owner) }
}

async function chooseEverything({ id: firmId }: Firm, { id: personId }: Person): Promise<void> {
  await db.marketChoice.createMany({
    data: MARKETS.map((market, position) => ({ firmId, market, position, reason: '客户在那里', chosenById: personId })),
  })
  await db.channelChoice.createMany({
    data: CHANNELS.map((channelId) => ({ firmId, channelId, chosenById: personId })),
  })
  await db.modeDecision.create({
    data: { firmId, answers: {}, advisedMode: '1210', mode: '1210', reason: '备货在综合保税区', decidedById: personId },
  })
}

/** Rows only: what is measured lists documents and opens none. */
async function keepDocuments({ id: firmId }: Firm, { id: uploadedById }: Person): Promise<void> {
  const types = [...new Set(catalogue.tasks.flatMap((task) => task.documents.map(({ type }) => type)))]
  const documents = await db.document.createManyAndReturn({ data: types.map((type) => ({ firmId, type })) })
  const versions = Array.from({ length: DOCUMENTS }, (_, index) => ({
    documentId: documents[index % documents.length]?.id ?? '',
    number: 1 + Math.floor(index / documents.length),
    filename: `材料-${index}.pdf`,
    contentType: 'application/pdf',
    sizeBytes: 400_000 + index,
    sha256: `${firmId}${index}`,
    storageKey: `${firmId}-${index}`,
    uploadedById,
  }))
  await db.documentVersion.createMany({ data: versions })
}
