// Server-sent events: text that goes on until one of the two sides ends it.
import type { AppLoadContext } from '@remix-run/node'

/** Who reads an answer, as the server puts it into the load context. */
export type Reader = {
  /** Resolves when what was sent so far has been taken. */
  readonly drained: () => Promise<void>
  readonly onGone: (listener: () => void) => void
}

/** Where the server does not say, readers are taken to be quick. */
export function readerOf({ reader }: AppLoadContext, { signal }: Request): Reader {
  return (
    reader ?? {
      drained: () => Promise.resolve(),
      onGone: (listener) => signal.addEventListener('abort', listener, { once: true }),
    }
  )
}

export type EventMessage = { readonly id: string; readonly event: string; readonly data: unknown }

export function eventText({ id, event, data }: EventMessage): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** A line that means nothing: it keeps proxies from thinking that nobody is there. */
export const HEARTBEAT = ':\n\n'

export type EventSourceOptions = {
  /** The next text, asked for only when the one before has been taken; null ends the stream. */
  readonly next: () => Promise<string | null>
  /** Whoever ends it; more than once does no harm. */
  readonly onEnd: () => void
  readonly reader: Reader
}

export function eventStream({ next, onEnd, reader }: EventSourceOptions): Response {
  const encoder = new TextEncoder()
  reader.onGone(onEnd)
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const text = await next()
        if (text !== null) return controller.enqueue(encoder.encode(text))
        onEnd()
        controller.close()
      },
      cancel: onEnd,
    },
    // Nothing is made before it is asked for, so that what waits can still be drawn together.
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // no-transform keeps compression from holding lines back; the last one says the same to nginx.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}
