// Whoever was made smaller while a form of the firm was open gets back what was typed, whichever form it was.
import { beforeEach, describe, expect, test } from 'vitest'
import { returnedTextIn } from '~/i18n/returned-text'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { type Person } from '../factories/people'
import { answer, get, post } from '../support/requests'
import { ROUTE_TABLE } from '../support/route-table'

type RouteModule = { readonly action?: Parameters<typeof answer>[0] }
const modules = import.meta.glob<RouteModule>('../../app/routes/firm/**/*.{ts,tsx}')

const TYPED = '请帮忙看一下\n第二行 & more'
const VIEWER = 'common:errors.lostRole.viewer'
const ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ab'
/** What of the firm's forms a viewer may send: to ask for access, to leave, and the address of their own calendar. */
const OPEN_TO_VIEWERS = ['request-access', 'new', 'firms', 'people', 'calendar']

const FORMS = Object.entries(ROUTE_TABLE)
  .filter(([file, { action }]) => action && file.startsWith('routes/firm/'))
  .filter(([file]) => !OPEN_TO_VIEWERS.some((name) => file.endsWith(`/${name}.tsx`)))
  .map(([file, { url }]) => ({ file, url }))

let firm: Firm
let member: Person

beforeEach(async () => {
  ;({ firm } = await createFirm())
  member = await addMember(firm, 'editor')
  await db.membership.updateMany({ where: { userId: member.id }, data: { role: 'viewer' } })
})

async function send(file: string, request: Request, params: Record<string, string>) {
  const route = await modules[`../../app/${file}`]?.()
  if (!route?.action) throw new Error(`${file} takes nothing`)
  return answer<string>(route.action, { request, params })
}

describe('an editor who is a viewer by now', () => {
  test('there are forms to try', () => {
    expect(FORMS.length).toBeGreaterThan(12)
  })

  test.each(FORMS)('$file gives back what was typed', async ({ file, url }) => {
    const params: Record<string, string> = { firmId: firm.id }
    const path = url.replace(/:(\w+)/g, (_, name: string) => (params[name] ??= ID))
    const body = { intent: 'save', requestId: ID, someText: TYPED, 'others[]': ['甲乙', 'on'], password: 'geheim 1' }
    const given = await send(file, await post(path, body, { as: member }), params)
    expect(given.status).toBe(403)
    expect(returnedTextIn(JSON.parse(given.data))).toEqual({ heading: VIEWER, texts: [TYPED, '甲乙'] })
  })

  test('gets the text beside a file too large to be read for it', async () => {
    const form = new FormData()
    form.set('contact', TYPED)
    form.set('file.licence', new File([new Uint8Array(6_000_000)], 'licence.pdf'))
    const { headers } = await get('/', { as: member })
    const request = new Request(`http://localhost:3000/firms/${firm.id}/tasks/P02`, {
      method: 'POST',
      body: form,
      headers,
    })
    const given = await send('routes/firm/task.tsx', request, { firmId: firm.id, taskId: 'P02' })
    expect([given.status, returnedTextIn(JSON.parse(given.data))]).toEqual([
      403,
      { heading: VIEWER, texts: [TYPED.replace('\n', '\r\n')] },
    ])
  })

  test('saves nothing', async () => {
    const path = `/firms/${firm.id}/messages`
    await send('routes/firm/questions.tsx', await post(path, { requestId: ID, messageText: TYPED }, { as: member }), {
      firmId: firm.id,
    })
    expect(await db.message.count()).toBe(0)
  })
})

describe('an editor who is no member by now', () => {
  const NONE = 'common:errors.lostRole.none'
  const body = { intent: 'save', requestId: ID, someText: TYPED, password: 'geheim 1' }

  beforeEach(async () => {
    await db.membership.deleteMany({ where: { userId: member.id } })
  })

  test.each(FORMS)('$file gives back what was typed', async ({ file, url }) => {
    const params: Record<string, string> = { firmId: firm.id }
    const path = url.replace(/:(\w+)/g, (_, name: string) => (params[name] ??= ID))
    const given = await send(file, await post(path, body, { as: member }), params)
    expect(given.status).toBe(404)
    expect(returnedTextIn(JSON.parse(given.data))).toEqual({ heading: NONE, texts: [TYPED] })
  })

  test('is told the same as of a firm that never was, and nothing without a text', async () => {
    const sendTo = async (firmId: string, typed: Record<string, string>) => {
      const request = await post(`/firms/${firmId}/messages`, typed, { as: member })
      const { status, data } = await send('routes/firm/questions.tsx', request, { firmId })
      return { status, data }
    }
    const told = await sendTo(firm.id, body)
    expect([await sendTo(ID, body), await sendTo('no-id', body)]).toEqual([told, told])
    expect(told.data).not.toContain(firm.id)
    expect(await sendTo(firm.id, { requestId: ID })).toEqual({ status: 404, data: 'Not Found' })
  })
})
