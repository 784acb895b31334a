// Official sources are cited as they were published, mostly in Chinese. Whoever reads another language is told so.

export type SourceLanguage = 'zh-CN'

/** Null where it is not Chinese, or where nobody named a source. */
export function sourceLanguage(source: string | null): SourceLanguage | null {
  return source !== null && /\p{Script=Han}/u.test(source) ? 'zh-CN' : null
}

export type Run = { readonly text: string; readonly language: SourceLanguage | null }

/** From the first to the last Chinese character with no Latin word between, and the marks around them. */
const CHINESE = /[《“（〔【]*\p{Script=Han}(?:[^\p{Script=Latin}]*\p{Script=Han})?[》”）〕】]*/gu

/** A line cut into what is Chinese and what is not. */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { 0: text, index } of line.matchAll(CHINESE)) {
    if (index > from) runs.push({ text: line.slice(from, index), language: null })
    runs.push({ text, language: 'zh-CN' })
    from = index + text.length
  }
  if (from < line.length) runs.push({ text: line.slice(from), language: null })
  return runs
}
