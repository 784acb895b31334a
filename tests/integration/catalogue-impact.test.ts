// Which firms another release of the catalogue touches, over real rows.
import { describe, expect, test } from 'vitest'
import { catalogue } from '~/domain/catalogue/catalogue'
import type { Catalogue } from '~/domain/catalogue/types'
import { listImpact, type FirmImpact } from '~/features/catalogue-releases/impact-queries.server'
import { db, Prisma } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { patiently } from '../support/patiently'

const without: Catalogue = { ...catalogue, tasks: catalogue.tasks.filter(({ id }) => id !== 'V02') }

async function impact(before: Catalogue, after: Catalogue) {
  const touched: FirmImpact[] = []
  let seen = 0
  for await (const batch of listImpact({ before, after, asOf: '2026-11-24' })) {
    seen += batch.seen
    touched.push(...batch.touched)
  }
  return { seen, touched }
}

describe('the impact of another release', () => {
  test('names exactly the firms it touches, and what of theirs is kept', async () => {
    await createFirm()
    const { firm: cars, owner } = await createFirm({ tracks: ['used_car'] })
    await db.taskAnswer.create({
      data: { firmId: cars.id, taskId: 'V02', fieldId: 'vin', value: 'LSVAA4182E2184847', savedById: owner.id },
    })
    const expected = {
      firmId: cars.id,
      creditCode: cars.creditCode,
      nameZh: cars.nameZh,
      nameEn: cars.nameEn,
      changed: [],
    }
    expect(await impact(catalogue, without)).toEqual({
      seen: 2,
      touched: [{ ...expected, added: [], dropped: ['V02'], keptAside: ['V02'] }],
    })
    expect(await impact(without, catalogue)).toEqual({
      seen: 2,
      touched: [{ ...expected, added: ['V02'], dropped: [], keptAside: [] }],
    })
    expect(await impact(catalogue, catalogue)).toEqual({ seen: 2, touched: [] })
  })

  test('looks at every firm once, however many batches that takes', async () => {
    await createFirm({ tracks: ['used_car'] })
    await patiently(Prisma.sql`
      INSERT INTO "Firm" (id, "creditCode", "nameZh", "nameEn", segment, ownership, "cityCode", "districtCode", tracks, sells, "updatedAt")
      SELECT gen_random_uuid(), 'made-up-' || n, '第' || n || '家', 'No. ' || n, 'sme', 'domestic', '210100', '210106',
        ARRAY['used_car'], '', now() FROM generate_series(1, 2000) n`)
    const { seen, touched } = await impact(catalogue, without)
    expect([seen, new Set(touched.map(({ firmId }) => firmId)).size]).toEqual([2001, 2001])
  })

  test('has nothing to say of an empty database', async () => {
    expect(await impact(catalogue, without)).toEqual({ seen: 0, touched: [] })
  })
})
