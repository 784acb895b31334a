/** Answers no earlier than after `milliseconds`, so that the time taken does not tell which way was gone. */
export async function evenTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const floor = new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const [result] = await Promise.allSettled([work(), floor])
  if (result.status === 'rejected') throw result.reason
  return result.value
}
