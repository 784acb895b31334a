// Keeping, sharing, renaming and deleting views of the queue. They are few and rarely written: one lock keeps names apart.
import type { AdvisorScope } from '~/domain/access/scopes'
import { nameKey } from '~/domain/shared/same-name'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db, type Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { markOf, placeOfQuery, queryOf } from './queries.server'
import type { ViewForm } from './schema'

export const MOST_VIEWS = 20
const NAMES_LOCK = 71_010

export type ViewRefusal =
  | { readonly code: 'views.nameTaken'; readonly field: 'name' }
  | { readonly code: 'views.tooMany'; readonly values: { readonly max: number } }
  | { readonly code: 'views.ownerOnly' }
  | { readonly code: 'views.gone'; readonly isStale: true }
  | {
      readonly code: 'views.nowShared' | 'views.nowPrivate'
      readonly isStale: true
      readonly values: { readonly name: string }
    }

/** Answers with the filters to go on with. A view that the reader does not see is like one that is gone. */
export function changeViews(scope: AdvisorScope, form: ViewForm): Promise<Result<{ query: string }, ViewRefusal>> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${NAMES_LOCK}::int)`
    switch (form.intent) {
      case 'save':
        return save(tx, scope, form)
      case 'change':
        return change(tx, scope, form)
      case 'delete':
        return remove(tx, scope, form)
      case 'open_with':
        return openWith(tx, scope, form)
      case 'open_plain':
        await tx.queueDefault.deleteMany({ where: { userId: scope.userId } })
        return ok({ query: '' })
    }
  })
}

type Form<I extends ViewForm['intent']> = Extract<ViewForm, { readonly intent: I }>
type Changed = Result<{ query: string }, ViewRefusal>

async function save(tx: Tx, scope: AdvisorScope, form: Form<'save'>): Promise<Changed> {
  const { requestId: id, name, isShared } = form
  const query = queryOf(placeOfQuery(form.query))
  const before = await tx.queueView.findUnique({ where: { id }, select: { ownerId: true, query: true } })
  if (before?.ownerId === scope.userId) return ok({ query: before.query })
  if (before) throw notFound()
  if ((await tx.queueView.count({ where: { ownerId: scope.userId } })) >= MOST_VIEWS)
    return refused({ code: 'views.tooMany', values: { max: MOST_VIEWS } })
  if (await isTaken(tx, { name, ownerId: scope.userId })) return refused(NAME_TAKEN)
  await tx.queueView.create({ data: { id, ownerId: scope.userId, name, nameKey: nameKey(name), query, isShared } })
  if (form.isDefault) await setDefault(tx, scope, id)
  return ok({ query })
}

async function change(tx: Tx, scope: AdvisorScope, form: Form<'change'>): Promise<Changed> {
  const { viewId, name, isShared } = form
  const view = await findVisible(tx, scope, viewId)
  if (!view) return refused(GONE)
  if (!mayChange(scope, view)) return refused({ code: 'views.ownerOnly' })
  if (view.name === name && view.isShared === isShared) return ok({ query: view.query })
  if (isChanged(view, form)) return refused(asItIsNow(view))
  if (await isTaken(tx, { name, ownerId: view.ownerId, except: viewId })) return refused(NAME_TAKEN)
  await tx.queueView.update({ where: { id: viewId }, data: { name, nameKey: nameKey(name), isShared } })
  return ok({ query: view.query })
}

type Pressed = Form<'delete' | 'open_with'>

async function remove(tx: Tx, scope: AdvisorScope, form: Pressed): Promise<Changed> {
  const view = await findVisible(tx, scope, form.viewId)
  // Deleted twice is deleted once.
  if (!view) return ok({ query: '' })
  if (!mayChange(scope, view)) return refused({ code: 'views.ownerOnly' })
  if (isChanged(view, form)) return refused(asItIsNow(view))
  await tx.queueView.delete({ where: { id: view.id } })
  return ok({ query: '' })
}

async function openWith(tx: Tx, scope: AdvisorScope, form: Pressed): Promise<Changed> {
  const view = await findVisible(tx, scope, form.viewId)
  if (!view) return refused(GONE)
  if (isChanged(view, form)) return refused(asItIsNow(view))
  await setDefault(tx, scope, view.id)
  return ok({ query: view.query })
}

type Stored = { readonly name: string; readonly query: string; readonly isShared: boolean }

/** Since the page was drawn that asks; one that does not say what it had drawn asks for what stands now. */
function isChanged(view: Stored, { shown }: { readonly shown?: string }): boolean {
  return shown !== undefined && shown !== markOf(view)
}

function asItIsNow({ name, isShared }: Stored) {
  return { code: isShared ? 'views.nowShared' : 'views.nowPrivate', isStale: true, values: { name } } as const
}

const GONE = { code: 'views.gone', isStale: true } as const

async function setDefault(tx: Tx, { userId }: AdvisorScope, viewId: string): Promise<void> {
  await tx.queueDefault.upsert({ where: { userId }, create: { userId, viewId }, update: { viewId } })
}

function findVisible(tx: Tx, { userId }: AdvisorScope, id: string) {
  return tx.queueView.findFirst({ where: { id, OR: [{ ownerId: userId }, { isShared: true }] } })
}

function mayChange({ userId, isLead }: AdvisorScope, { ownerId }: { readonly ownerId: string }): boolean {
  return isLead || ownerId === userId
}

const NAME_TAKEN = { code: 'views.nameTaken', field: 'name' } as const

type Naming = { readonly name: string; readonly ownerId: string; readonly except?: string }

/** A name stands once among the owner's views and those that all see. */
async function isTaken(tx: Tx, { name, ownerId, except }: Naming): Promise<boolean> {
  const same = await tx.queueView.count({
    where: { nameKey: nameKey(name), id: { not: except }, OR: [{ ownerId }, { isShared: true }] },
  })
  return same > 0
}
