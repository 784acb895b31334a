import { setTimeout as pause } from 'node:timers/promises'

/**
 * Answers after `milliseconds`, or after twice, three times as long when the work took longer, so that the time taken does not tell
 * which way was gone: not even on a machine that somebody keeps busy to make the shorter way longer than the first step.
 */
export async function evenTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const [result] = await Promise.allSettled([work()])
  await pause(untilNextStep(performance.now() - start, milliseconds))
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** What is missing to the next whole number of steps. */
export function untilNextStep(taken: number, step: number): number {
  return Math.max(1, Math.ceil(taken / step)) * step - taken
}
