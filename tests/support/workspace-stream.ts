// A workspace as a browser opens it: reads the stream message by message.
import { expect } from 'vitest'
import { openWorkspace, type WorkspaceOptions } from '~/features/reviews/workspace-commands.server'
import type { Person } from '../factories/people'
import { get } from './requests'

export type Heard = { readonly id: string; readonly event: string; readonly data: unknown }

const LINE = /^id: (.*)\nevent: (.*)\ndata: (.*)$/

type Wish = Partial<Omit<WorkspaceOptions, 'reader'>> & {
  readonly drained?: () => Promise<void>
  /** Of a session that is there already; else the person signs in anew. */
  readonly cookie?: string
}

export async function workspaceOf(as: Person, { drained = () => Promise.resolve(), cookie, ...options }: Wish = {}) {
  const gone = new EventTarget()
  const onGone = (listener: () => void) => gone.addEventListener('gone', listener)
  const request = await get('/advisor/events', cookie ? { cookie } : { as })
  const response = await openWorkspace(request, { since: null, reader: { drained, onGone }, ...options })
  if (!response.body) throw new Error('The workspace has no stream')
  const reader = response.body.getReader()
  const decoder = new TextDecoder()

  /** The next piece as it was sent; null when the stream has ended. */
  async function nextText(): Promise<string | null> {
    const { done, value } = await reader.read()
    return done ? null : decoder.decode(value)
  }
  async function next(): Promise<Heard> {
    for (;;) {
      const text = await nextText()
      if (text === null) throw new Error('The stream has ended')
      const [, id = '', event = '', data = ''] = LINE.exec(text.trim()) ?? []
      if (event) return { id, event, data: JSON.parse(data) as unknown }
    }
  }
  return {
    request,
    response,
    next,
    nextText,
    /** Reads until the database is heard; what is committed after that arrives one by one. */
    async hears(): Promise<void> {
      expect((await next()).event).toBe('look')
    },
    /** Reads to the end; what it was still told. */
    async ended(): Promise<readonly string[]> {
      const told: string[] = []
      for (let text = await nextText(); text !== null; text = await nextText())
        if (text.includes('event:')) told.push(text)
      return told
    },
    leave: () => void gone.dispatchEvent(new Event('gone')),
  }
}
