// One rule for mail addresses in every form that asks for one, and in the library behind the accounts: no address ends in a failure,
// leaves a row behind, or tells an account that is there from one that is not.
import { describe, expect, test } from 'vitest'
import { db } from '~/server/db.server'
import type { FormRow } from '../support/form-row'
import { FORM_TABLE } from '../support/form-table'
import { givenFormWorld } from '../support/form-world'
import { expectSentences } from '../support/hostile-text'
import { sendForm } from '../support/send-form'
import { storedRows } from '../support/stored-rows'

const fieldOf = ({ texts = {} }: FormRow) => Object.keys(texts).find((name) => /^(?:email|memberEmail)$/.test(name))
const ASKING = FORM_TABLE.flatMap((row) => {
  const field = fieldOf(row)
  return field ? [{ ...row, field }] : []
})

const REFUSED = [
  '张三@例子.中国',
  'user@münchen.de',
  'a&b@example.cn',
  'user..x@example.cn',
  '.user@example.cn',
  'user.@example.cn',
  'user@example',
  'user@-example.cn',
  'user@[127.0.0.1]',
  '"user"@example.cn',
  'user@example.cn,other@example.cn',
  `${'x'.repeat(65)}@example.cn`,
  '\u200b',
]
const CLEANED = [
  (name: string) => `${name}\u200b@example.cn`,
  (name: string) => `${name}@example.cn,`,
  (name: string) => `${name}@example.cn。`,
  (name: string) => `\u202a${name}＠example.cn\u202c `,
]

test('eleven forms ask for an address', () => expect(ASKING.length).toBe(11))

describe('an address that is refused', () => {
  test.each(ASKING)('$form: at its field, with nothing written', async ({ field, ...row }) => {
    const world = await givenFormWorld()
    const before = await storedRows()
    for (const address of REFUSED) {
      const { status, data } = await sendForm(row, world, { [field]: address })
      expect([address, status, data.errors.map((error) => error.field)]).toEqual([address, 422, [field]])
      expectSentences(data)
    }
    expect(await storedRows()).toEqual(before)
  })
})

describe('an address with what was copied along', () => {
  test.each(ASKING)('$form: is answered like the plain one', async ({ field, ...row }) => {
    const world = await givenFormWorld()
    const plain = await sendForm(row, world, { [field]: 'plain@example.cn' })
    for (const [number, dressed] of CLEANED.entries()) {
      const other = await sendForm(row, world, { [field]: dressed(`plain${number}`) })
      expect([number, other.status]).toEqual([number, plain.status])
      expect(other.data?.errors?.map(({ message }) => message.key)).toEqual(
        plain.data?.errors?.map(({ message }) => message.key),
      )
    }
  })

  test('signing up stores the plain one', async () => {
    const row = FORM_TABLE.find(({ form }) => form === 'sign up')
    if (!row) throw new Error('There is no form to sign up')
    const world = await givenFormWorld()
    for (const [number, dressed] of CLEANED.entries()) {
      const { status } = await sendForm(row, world, { email: dressed(`pasted${number}`) })
      expect(status).toBe(303)
      expect(await db.user.count({ where: { email: `pasted${number}@example.cn` } })).toBe(1)
    }
    expect(await db.user.count({ where: { email: { contains: '\u200b' } } })).toBe(0)
  })
})
