// `npm run test:soak` sets SOAK: the same tests, many more rounds.

/** How often to do it: few times in every run of the tests, many in a soak. */
export function rounds(everyRun: number, soak: number): number {
  return process.env.SOAK ? soak : everyRun
}
