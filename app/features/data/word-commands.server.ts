// What `npm run data:import` does with its words: one sentence, and whether it went well.
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DATA_KINDS, kindOfWord } from '~/domain/data/kinds'
import { chinaDay, isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { dayProblem, type DayKind } from '~/domain/shared/day-bounds'
import { translator } from '~/i18n/i18n.server'
import type { MessageKey } from '~/i18n/message-key'
import { importData } from './commands.server'

export type Words = {
  readonly kind?: string | undefined
  readonly path?: string | undefined
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}
export type Said = { readonly ok: boolean; readonly sentence: string }

/** As the other commands: in English. */
const t = translator('en')
const OPTIONS = ['name', 'source', 'licence', 'as-of', 'next-check'] as const

export async function importByWords({ kind: word, path, options }: Words, now: Date): Promise<Said> {
  const kind = kindOfWord(word)
  if (!kind || !path) {
    const kinds = DATA_KINDS.map((one) => one.replaceAll('_', '-')).join(', ')
    return {
      ok: false,
      sentence: t('data:command.use', { kinds, options: OPTIONS.map((one) => `--${one}`).join(' ') }),
    }
  }
  if (!existsSync(path) || !statSync(path).isFile()) return { ok: false, sentence: t('data:command.noFile', { path }) }
  const text = (name: (typeof OPTIONS)[number]) => String(options[name] ?? '').trim()
  const today = chinaDay(now)
  const days = [dayOf(text('as-of'), 'read', today), dayOf(text('next-check'), 'due', today)] as const
  if (days.includes(undefined)) return { ok: false, sentence: t('data:command.noDay') }
  const facts = {
    ...{ name: text('name'), source: text('source'), licence: text('licence') },
    ...{ asOf: days[0] ?? null, nextCheck: days[1] ?? null },
  }
  const done = await importData({ kind, path, facts, fileName: basename(path), loadedById: null }, now)
  if (done.ok) return { ok: true, sentence: t('data:command.done', done.value) }
  const reason = t(`refusals:${done.refusal.code}` as MessageKey, done.refusal.values ?? {})
  return { ok: false, sentence: t('data:command.refused', { file: basename(path), reason }) }
}

/** Undefined for what is no day of its kind. */
function dayOf(text: string, kind: DayKind, today: IsoDate): IsoDate | null | undefined {
  if (text === '') return null
  return isIsoDate(text) && dayProblem(text, kind, today) === null ? text : undefined
}
