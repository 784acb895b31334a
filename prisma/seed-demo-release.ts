// The release of the catalogue that the demonstration's firms signed up with: without what the law has asked of nearly new used
// cars since 2026. So there is something for the administrator to look at and to publish.
import { catalogue } from '../app/domain/catalogue/catalogue'
import type { Catalogue } from '../app/domain/catalogue/types'
import { recordRelease } from '../app/features/catalogue-releases/commands.server'
import { db } from '../app/server/db.server'

const RULE = 'used_car_export_2025_648'
const DOCUMENT = 'maker_confirmation'

const earlier: Catalogue = {
  version: '2025-10-20.1',
  rules: catalogue.rules.filter(({ id }) => id !== RULE),
  tasks: catalogue.tasks.map((task) => ({
    ...task,
    rules: task.rules.filter((id) => id !== RULE),
    documents: task.documents.filter(({ type }) => type !== DOCUMENT),
  })),
}

export async function recordEarlierRelease(at: Date): Promise<void> {
  await recordRelease(earlier)
  await db.catalogueVersion.update({
    where: { version: earlier.version },
    data: { recordedAt: at, publishedAt: at, toldAt: at },
  })
}
