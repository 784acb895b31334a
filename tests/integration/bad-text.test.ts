// Every text field of every form, given what no field is made for: a sentence at that field, the typed text kept, nothing stored.
import { describe, expect, test } from 'vitest'
import { db } from '~/server/db.server'
import type { FormRow } from '../support/form-row'
import { FORM_TABLE } from '../support/form-table'
import { givenFormWorld } from '../support/form-world'
import { expectSentences, HARMLESS, hostileTexts } from '../support/hostile-text'
import { sendForm } from '../support/send-form'
import { storedRows } from '../support/stored-rows'
import { atLeast } from '../support/at-least'

/** Of longer text the beginning comes back. */
const LONGEST_ECHO = 200_000

const withTexts = FORM_TABLE.filter(({ texts }) => texts)

function formNamed(name: string): FormRow {
  const found = FORM_TABLE.find(({ form }) => form === name)
  if (!found) throw new Error(`There is no form ${name}`)
  return found
}

describe('text that cannot be taken', () => {
  test.each(withTexts)('$form', async (row) => {
    const world = await givenFormWorld()
    const before = await storedRows()
    for (const [field, rule] of atLeast(1, Object.entries(row.texts ?? {}))) {
      for (const { name, text, says } of atLeast(1, hostileTexts(rule))) {
        const what = `${field}: ${name}`
        const { status, data } = await sendForm(row, world, { [field]: text })
        expect(status, what).toBe(422)
        expect(
          data.errors.map((error) => error.field),
          what,
        ).toEqual([field])
        if (says !== 'anything') expect(says, what).toContain(data.errors[0]?.message.key)
        expect(data.values[field], what).toEqual([text.slice(0, LONGEST_ECHO)])
        expectSentences(data)
      }
    }
    expect(await storedRows()).toEqual(before)
  })
})

describe('text that is missing', () => {
  const required = withTexts.filter(({ texts = {} }) => Object.values(texts).some(({ isRequired }) => isRequired))

  test.each(required)('$form', async (row) => {
    const world = await givenFormWorld()
    const before = await storedRows()
    for (const [field, { isRequired }] of atLeast(1, Object.entries(row.texts ?? {}))) {
      if (!isRequired) continue
      for (const blank of ['', '   ', '\u3000\u00a0', '\u200b', '\u3164\u2800', null]) {
        const { status, data } = await sendForm(row, world, { [field]: blank })
        expect(status, `${field}: ${JSON.stringify(blank)}`).toBe(422)
        expect(data.errors.map((error) => error.field)).toEqual([field])
        expectSentences(data)
      }
    }
    expect(await storedRows()).toEqual(before)
  })

  test.each(required)('$form: all of it at once, each field with its own sentence', async (row) => {
    const world = await givenFormWorld()
    const names = Object.entries(row.texts ?? {}).flatMap(([name, { isRequired }]) => (isRequired ? [name] : []))
    const { status, data } = await sendForm(row, world, Object.fromEntries(names.map((name) => [name, ''])))
    expect(status).toBe(422)
    expect(data.errors.map((error) => error.field)).toEqual(names)
    expectSentences(data)
  })
})

describe('the rest of what was typed', () => {
  test.each(withTexts)('$form: comes back beside the wrong field, but for what is secret', async (row) => {
    const world = await givenFormWorld()
    const body = row.body(world)
    const [wrong = ''] = Object.keys(row.texts ?? {})
    const { data } = await sendForm(row, world, { ...body, [wrong]: 'a\0b' })
    for (const [name, value] of atLeast(1, Object.entries(body))) {
      if (name === 'password' || name === 'code') expect(data.values).not.toHaveProperty(name)
      else if (name !== wrong) expect([name, data.values[name]]).toEqual([name, [value]])
    }
  })
})

describe('text that only looks dangerous is stored as it was typed', () => {
  const around = (text: string) => `  ${text}\u3000`

  test.each(HARMLESS)('%s', async (text) => {
    const world = await givenFormWorld()
    const firmId = world.ours.firm.id
    const fits = async (form: string, change: Record<string, string>) => {
      const { status, data } = await sendForm(formNamed(form), world, change)
      expect([form, status, JSON.stringify(data)]).toEqual([form, 303, '""'])
    }
    await fits('settings', { name: around(text) })
    await fits('add a product', { name: around(text), reason: text })
    await fits('pick markets', { reason1: text })
    await fits('decide on a mode', { reason: text })
    await fits('profile', { sells: text, nameZh: `鞍山${text}` })
    await fits('ask for access', { message: text })
    await fits('write to the firm', { messageText: around(text) })
    await fits('write to the advisor', { messageText: text })
    await fits('note for colleagues', { noteText: around(text) })
    await fits('send back', { summary: text, [`note:${world.itemId}`]: text })
    expect(await db.user.findUnique({ where: { id: world.ours.owner.id } })).toMatchObject({ name: text })
    expect(await db.firmProduct.findFirst({ where: { hs6: '841381' } })).toMatchObject({ name: text, reason: text })
    expect(await db.marketChoice.findFirst({ where: { firmId, position: 1 } })).toMatchObject({ reason: text })
    expect(await db.modeDecision.findUnique({ where: { firmId } })).toMatchObject({ reason: text })
    expect(await db.firm.findUnique({ where: { id: firmId } })).toMatchObject({ sells: text, nameZh: `鞍山${text}` })
    expect(await db.accessRequest.findFirst({ where: { userId: world.newcomer.id } })).toMatchObject({ message: text })
    expect(await db.pendingDecision.findFirst()).toMatchObject({ applicationId: world.applicationId, summary: text })
    expect((await db.message.findMany({ select: { text: true } })).map((row) => row.text)).toEqual([text, text])
    expect(await db.note.findFirst()).toMatchObject({ text })
    expect(await db.itemVerdict.findFirst({ where: { itemId: world.itemId } })).toMatchObject({ note: text })
  })
})
