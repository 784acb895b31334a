/**
 * Addresses that pages had under an earlier name, and where they are now. A link in an old mail or a bookmark leads on; what follows
 * the name stays as it was.
 */
const MOVED: readonly (readonly [from: RegExp, to: string])[] = [
  [/^\/advisor\/(cases|readings)\/([^/]+)\/papers\/(.+)$/, '/advisor/$1/$2/documents/$3'],
  [/^\/advisor\/readings(?=\/|$)/, '/advisor/second-reviews'],
  [/^\/advisor\/figures(?=\/|$)/, '/advisor/statistics'],
]

/** The present path of an address of an earlier release, without its query; null where nothing ever was. */
export function movedTo(pathname: string): string | null {
  const to = MOVED.reduce((path, [from, target]) => path.replace(from, target), pathname)
  return to === pathname ? null : to
}
