import { useNavigate } from '@remix-run/react'
import { useRef, type RefObject } from 'react'
import { paths } from '~/paths'
import { useShortcuts } from '~/ui/keyboard/use-shortcuts'
import { QUEUE_TABS, type QueueTab } from '../queue-place'
import type { QueuePlace } from '../schema'
import { QUEUE_KEYS, TAB_KEYS, type QueueKey } from './queue-keys'

type QueueKeysOptions = {
  readonly place: QueuePlace
  /** Holds the table and what is done to several cases. */
  readonly list: RefObject<HTMLElement>
  readonly help: RefObject<HTMLDialogElement>
  readonly show: () => void
}

/** The focus goes from row to row and stays a plain focus: Tab goes on from there as everywhere. */
export function useQueueKeys({ place, list, help, show }: QueueKeysOptions): void {
  const navigate = useNavigate()
  const lastAt = useRef(-1)

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('tbody tr') ?? [])]
  const within = <E extends Element>(part: Element | null | undefined, selector: string) =>
    part?.querySelector<E>(selector) ?? null
  const rowAt = () => document.activeElement?.closest('tbody tr') ?? null

  function currentRow(): Element | null {
    const row = rowAt()
    return row && list.current?.contains(row) ? row : (rows()[lastAt.current] ?? null)
  }
  function move(step: 1 | -1, key: string): boolean {
    const all = rows()
    const row = rowAt()
    const at = all.findIndex((one) => one === row)
    // Outside the table the arrows move the page.
    if (all.length === 0 || (key.startsWith('Arrow') && at < 0)) return false
    const from = at < 0 ? lastAt.current : at
    const to = Math.min(Math.max(from + (at < 0 && step < 0 ? 0 : step), 0), all.length - 1)
    lastAt.current = to
    within<HTMLElement>(all[to], 'th a')?.focus()
    return true
  }
  function open(): boolean {
    // A link or a button with the focus knows by itself what Enter means.
    if (document.activeElement?.matches('a, button, summary')) return false
    const link = within<HTMLElement>(currentRow(), 'th a')
    link?.click()
    return link !== null
  }
  function tick(): boolean {
    const box = within<HTMLInputElement>(currentRow(), 'input[type=checkbox]')
    box?.click()
    return box !== null
  }
  /** Takes the row one stands on, if nothing is ticked; what is done to it still takes a press of its own. */
  function turnTo(selector: string): boolean {
    const control = within<HTMLElement>(list.current, selector)
    if (!control) return false
    if (!within(list.current, 'tbody input:checked')) tick()
    control.focus()
    return true
  }
  function search(): boolean {
    const box = document.querySelector<HTMLInputElement>('[role=search] input[name=q]')
    box?.focus()
    box?.select()
    return box !== null
  }
  const tabs = Object.fromEntries(
    QUEUE_TABS.map((tab: QueueTab) => [
      TAB_KEYS[tab],
      () => navigate(paths.advisor.queue({ ...place, tab, page: undefined })),
    ]),
  ) as Partial<Record<QueueKey, () => void>>

  useShortcuts(QUEUE_KEYS, {
    ...tabs,
    next: (key) => move(1, key),
    previous: (key) => move(-1, key),
    open,
    tick,
    assign: () => turnTo('select[name=assigneeId]'),
    release: () => turnTo('button[name=intent][value=release]'),
    search,
    show,
    help: () => help.current?.showModal(),
  })
}
