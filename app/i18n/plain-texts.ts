export type PlainT = (key: string, values: Record<string, string | number>) => string
type Values = Readonly<Record<string, string | number>>

/**
 * Looks up each text that takes no values only once: a page asks for hundreds of them, and i18next works each out anew. For one
 * language whose texts are all there and never change.
 */
export function rememberPlain(t: PlainT): (key: string, values?: Values) => string {
  const texts = new Map<string, string>()
  return (key, values) => {
    if (values) return t(key, { ...values })
    const known = texts.get(key) ?? t(key, {})
    // A key that has no text comes from data: remembering those would let strangers fill the memory.
    if (known !== key && !key.endsWith(known)) texts.set(key, known)
    return known
  }
}
