// The search of the queue finds a firm however its name was typed or pasted, with the folding of the pre-check.
import { beforeEach, describe, expect, test } from 'vitest'
import { SIMPLIFIED, TRADITIONAL } from '~/domain/evidence/reference/traditional'
import { foldWording } from '~/domain/evidence/same-wording'
import { findText } from '~/features/reviews/search-queries.server'
import { placeOf } from '~/features/reviews/schema'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../factories/firms'
import type { Person } from '../factories/people'

let firm: Firm
let owner: Person
beforeEach(async () => {
  ;({ firm, owner } = await createFirm({
    nameZh: '抚顺顺达二手车出口（辽宁）有限公司',
    nameEn: 'Fushun Shun-Da Used Car Export Co., Ltd.',
  }))
  await createFirm({ nameZh: '沈阳远航机械有限公司', nameEn: 'Shenyang Voyage Machinery' })
})

/** As the address of the queue brings it. */
async function find(typed: string): Promise<readonly string[]> {
  const { q } = placeOf(new URLSearchParams({ q: typed }))
  return (await findText(q))?.firmIds ?? []
}

describe('a firm is found', () => {
  test.each([
    '抚顺 顺达二手',
    '抚顺顺达\u200b',
    '\u200e抚顺顺达',
    '抚\u00ad顺顺达',
    '撫順順達',
    '顺达　二手车',
    '（辽宁）有限',
    '(辽宁)',
    '抚顺·顺达',
    'ｆｕｓｈｕｎ',
    'FUSHUN  SHUN DA',
    'shunda',
    'Co Ltd',
  ])('by %j', async (typed) => expect(await find(typed)).toContain(firm.id))

  test('by its city in traditional characters', async () => {
    expect(await find('沈陽')).toHaveLength(1)
    expect(await find('沈陽')).not.toContain(firm.id)
  })

  test.each(['（+86）13800138000', '0086 13800138000', '138\u20110013\u20118000', '13800138000\u200b'])(
    'by its telephone number as %j',
    async (typed) => {
      const answer = { firmId: firm.id, taskId: 'S06', fieldId: 'operator_mobile', value: '138 0013 8000' }
      await db.taskAnswer.create({ data: { ...answer, savedById: owner.id, savedAt: new Date() } })
      expect(await find(typed)).toEqual([firm.id])
    },
  )
})

describe('nothing is found', () => {
  test('across the border between two names', async () => expect(await find('有限公司fushun')).toEqual([]))
  test.each(['\u200b\u200b', '\u3164', '顺达三手'])('by %j', async (typed) => expect(await find(typed)).toEqual([]))
})

test('the database folds as the pre-check does', async () => {
  const texts = [
    TRADITIONAL,
    SIMPLIFIED,
    '沈阳（东北）机械，有限公司',
    "O'Brien & Söhne <GmbH>",
    'a\u200bb\u00adc\u3000d—e',
    '１２３',
  ]
  const rows = await db.$queryRaw<{ folded: string }[]>`SELECT search_text(t) AS folded FROM unnest(${texts}::text[]) t`
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map(foldWording))
})
