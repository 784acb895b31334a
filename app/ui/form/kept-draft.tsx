import { useLocation, useNavigation } from '@remix-run/react'
import { createContext, useContext, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { drawnIn, putInto, shownAs, valuesIn, wordsFor } from './draft-controls'
import {
  draftOf,
  forgetDrafts,
  planFor,
  readDraft,
  tabShelf,
  withoutTyped,
  writeDraft,
  type Collision,
  type Values,
} from './drafts'

const Owner = createContext<string | null>(null)

/** Around pages whose forms keep what is typed; the account it is kept for. */
export const DraftOwner = Owner.Provider

export function useDraftOwner(): string | null {
  return useContext(Owner)
}

export type DraftRules = {
  /** Changes with what was sent. */
  readonly revision?: string | null
  /** Fields that saving does not store: they stay typed. */
  readonly outlives?: readonly string[]
}

type Props = DraftRules & {
  readonly owner: string
  readonly formId: string
  /** Whether the server answered this form, and it was not drawn with what is stored. */
  readonly isTyped: boolean
}

/** Inside a form: what is typed is there again after another page or a reload, and the person is told so. */
export function KeptDraft(props: Props) {
  const t = useTranslate()
  const place = useRef<HTMLDivElement>(null)
  const { restored, collided, discard, take } = useDraft(place, props)
  return (
    <div ref={place} role="status" className="print:hidden">
      {restored > 0 && (
        <p className="mb-5 border-s-4 border-done bg-done-wash px-4 py-3">
          {t('forms:draft.restored')}{' '}
          <button type="button" onClick={discard} className="inline-block py-1 text-sea underline">
            {t('forms:draft.discard')}
          </button>
        </p>
      )}
      {collided.length > 0 && (
        <div className="mb-5 border-s-4 border-yours bg-yours-wash px-4 py-3">
          <p className="font-semibold text-yours">{t('forms:draft.collided')}</p>
          <ul>
            {collided.map((one) => (
              <li key={one.name} className="py-1">
                {t('forms:draft.both', { field: one.words, saved: one.saved, mine: one.mine })}{' '}
                <button type="button" onClick={() => take(one)} className="inline-block py-1 text-sea underline">
                  {t('forms:draft.takeMine')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type Shown = Collision & { readonly words: string; readonly saved: string; readonly mine: string }

function useDraft(place: RefObject<HTMLElement | null>, { owner, formId, revision, outlives, isTyped }: Props) {
  const t = useTranslate()
  const { pathname, search } = useLocation()
  const item = new URLSearchParams(search).get('item') ?? ''
  const of = useMemo(
    () => ({ owner, page: `${pathname} ${item} ${formId}`, revision: revision ?? '' }),
    [owner, pathname, item, formId, revision],
  )
  const base = useRef(new Map<string, Values | null>())
  const [restored, setRestored] = useState(0)
  const [collided, setCollided] = useState<readonly Shown[]>([])
  const open = useRef<readonly Shown[]>([])
  const nothing = t('forms:draft.nothing')
  const latest = useRef({ isTyped, nothing })
  latest.current = { isTyped, nothing }
  const form = () => place.current?.closest('form') ?? null

  const show = (all: readonly Shown[]) => {
    open.current = all
    setCollided(all)
  }
  const keep = () => {
    const own = form()
    if (!own) return
    const rest = Object.fromEntries(open.current.map(({ name, base: was, typed }) => [name, { base: was, typed }]))
    writeDraft(tabShelf(), of, { ...rest, ...draftOf(base.current, valuesIn(own)) })
  }
  const kept = useRef(keep)
  kept.current = keep

  useEffect(() => {
    const own = form()
    if (!own) return
    forgetDrafts(tabShelf(), of.owner)
    const drawn = drawnIn(own)
    const draft = withoutTyped(readDraft(tabShelf(), of), { drawn, now: valuesIn(own) })
    const typedBase = latest.current.isTyped ? null : undefined
    base.current = new Map(
      [...drawn].map(([name, now]) => [name, typedBase === null ? (draft[name]?.base ?? null) : now]),
    )
    const plan = latest.current.isTyped ? { restored: [], collided: [] } : planFor(draft, drawn)
    const wordsOr = (words: string) => words || latest.current.nothing
    show(
      plan.collided.map((one) => ({
        ...one,
        words: wordsFor(own, one.name),
        saved: wordsOr(shownAs(own, one.name, one.now)),
        mine: wordsOr(shownAs(own, one.name, one.typed)),
      })),
    )
    for (const { name, typed } of plan.restored) putInto(own, name, typed)
    setRestored(plan.restored.length)
    kept.current()
    const note = () => kept.current()
    for (const type of ['input', 'change']) own.addEventListener(type, note)
    return () => {
      for (const type of ['input', 'change']) own.removeEventListener(type, note)
    }
  }, [of])

  useWhenSaved(form, isTyped, () => {
    const own = form()
    const stays = new Set(outlives)
    for (const [name, now] of own ? valuesIn(own) : []) if (!stays.has(name)) base.current.set(name, now)
    show([])
    setRestored(0)
    kept.current()
  })

  return {
    restored,
    collided,
    discard: () => {
      const own = form()
      for (const [name, drawn] of base.current) if (own && drawn) putInto(own, name, drawn)
      setRestored(0)
    },
    take: (one: Shown) => {
      const own = form()
      show(open.current.filter(({ name }) => name !== one.name))
      if (own) putInto(own, one.name, one.typed)
    },
  }
}

/** Sent by this form, and the server had nothing against it. */
function useWhenSaved(form: () => HTMLFormElement | null, isRefused: boolean, then: () => void): void {
  const { state } = useNavigation()
  const stage = useRef<'typing' | 'pressed' | 'sent'>('typing')
  useEffect(() => {
    const note = ({ target }: Event) => {
      stage.current = target === form() ? 'pressed' : 'typing'
    }
    document.addEventListener('submit', note, true)
    return () => document.removeEventListener('submit', note, true)
  })
  useEffect(() => {
    if (state === 'submitting' && stage.current === 'pressed') stage.current = 'sent'
    else if (state === 'loading' && stage.current === 'pressed') stage.current = 'typing'
    else if (state === 'idle' && stage.current === 'sent') {
      stage.current = 'typing'
      if (!isRefused) then()
    }
  })
}
