import type { PostProcessorModule } from 'i18next'

/** "Is there a licence?: no" - a label that is a question brings its mark along, and needs no colon behind it. */
const COLON_AFTER_QUESTION = /([?？])\s*[:：]/gu

/** One place for every sentence in which a label stands before a colon. */
export const oneMark = {
  type: 'postProcessor',
  name: 'oneMark',
  process: (value: string) => (/[?？]\s*[:：]/u.test(value) ? value.replace(COLON_AFTER_QUESTION, '$1') : value),
} as const satisfies PostProcessorModule
