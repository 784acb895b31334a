// Whether somebody looks at files before people open them.

/** True when a scanner is configured; otherwise every file stays `unknown`. */
export function hasScanner(): boolean {
  return Boolean(process.env.CLAMAV_URL)
}
