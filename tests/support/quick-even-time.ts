// In place of app/server/even-time.server.ts in integration tests: notes the step and does not wait for it. How it is waited for is
// shown in even-time.server.test.ts.

declare global {
  var zeroToOneSteps: number[] | undefined
}

/** The steps, in milliseconds, that answers would have been made even with. */
export const steps = (globalThis.zeroToOneSteps ??= [])

export function evenTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  steps.push(milliseconds)
  return work()
}
