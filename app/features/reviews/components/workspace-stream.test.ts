import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createWorkspaceStream,
  FIRST_PAUSE_MS,
  LONGEST_PAUSE_MS,
  type WorkspaceStream,
  type Listener,
} from './workspace-stream'

/** A line as the browser has it, whose other end is the test. */
class Line extends EventTarget {
  isClosed = false
  constructor(readonly since: string | null) {
    super()
  }
  close(): void {
    this.isClosed = true
  }
  say(type: string, message?: { readonly data: unknown; readonly id: string }): void {
    this.dispatchEvent(
      Object.assign(new Event(type), message && { data: JSON.stringify(message.data), lastEventId: message.id }),
    )
  }
}

let lines: Line[]
let workspace: WorkspaceStream
let heard: Parameters<Listener>[0][]

beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  heard = []
  workspace = createWorkspaceStream({
    open(since) {
      const line = new Line(since)
      lines.push(line)
      return line
    },
    random: () => 0.5,
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const listen = () => workspace.subscribe((changes) => heard.push(changes))
const newest = () => lines.at(-1) as Line
const change = { id: 'a1', version: 2, from: null, to: 'p1', status: 'in_review', holder: '李明' }

describe('the line of a workspace', () => {
  it('is opened for the first who listens and shared by the others', () => {
    listen()
    listen()
    expect(lines).toHaveLength(1)
    newest().say('open')
    newest().say('changes', { data: [change], id: 'e-1' })
    expect(heard).toEqual([[change], [change]])
    expect(workspace.state()).toBe('live')
  })

  it('is closed after the last has gone, but not from one page to the next', async () => {
    const leave = listen()
    leave()
    listen()
    await Promise.resolve()
    expect(newest().isClosed).toBe(false)
    const [only, other] = [listen(), listen()]
    only()
    other()
    await Promise.resolve()
    expect(newest().isClosed).toBe(false)
  })

  it('is closed when nobody listens', async () => {
    listen()()
    await Promise.resolve()
    expect(newest().isClosed).toBe(true)
    expect(lines).toHaveLength(1)
  })

  it('comes back later each time, and says where it was', () => {
    listen()
    newest().say('look', { data: {}, id: 'e-7' })
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const before = lines.length
      newest().say('error')
      expect(workspace.state()).toBe('broken')
      vi.advanceTimersByTime(pause * 1_000 - 1)
      expect(lines).toHaveLength(before)
      vi.advanceTimersByTime(1)
      expect(newest().since).toBe('e-7')
      expect(lines).toHaveLength(before + 1)
    }
    expect(FIRST_PAUSE_MS).toBe(1_000)
    expect(LONGEST_PAUSE_MS).toBe(60_000)
    newest().say('open')
    newest().say('error')
    vi.advanceTimersByTime(FIRST_PAUSE_MS)
    expect(lines).toHaveLength(10)
  })

  it('rests in a hidden tab and asks for what was missed when it is shown', () => {
    listen()
    newest().say('changes', { data: [change], id: 'e-3' })
    workspace.show(false)
    expect(newest().isClosed).toBe(true)
    workspace.show(true)
    expect(newest().since).toBe('e-3')
    expect(lines).toHaveLength(2)
    workspace.show(true)
    expect(lines).toHaveLength(2)
  })

  it('is not opened by a hidden tab that waits to come back', () => {
    listen()
    newest().say('error')
    workspace.show(false)
    vi.advanceTimersByTime(LONGEST_PAUSE_MS)
    expect(lines).toHaveLength(1)
  })

  it('tells when it breaks and when it is there again', () => {
    const states: string[] = []
    const forget = workspace.onState(() => states.push(workspace.state()))
    listen()
    newest().say('open')
    newest().say('error')
    vi.advanceTimersByTime(FIRST_PAUSE_MS)
    newest().say('open')
    forget()
    newest().say('error')
    expect(states).toEqual(['live', 'broken', 'live'])
  })
})
