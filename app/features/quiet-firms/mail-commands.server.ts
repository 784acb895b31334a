// The mail of a reminder: to everybody who can take the step, once each, in their own language.
import type { Language } from '~/domain/access/scopes'
import type { QuietKind } from '~/domain/firm/quiet'
import { inLanguage } from '~/domain/shared/in-language'
import { scopeForFirm } from '~/features/accounts/guards.server'
import { enqueueMail } from '~/features/messages/commands.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { translator, type Translate } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { paths } from '~/paths'
import type { FirmRole, Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { nextStepOf } from './step-queries.server'
import type { Subject } from './subject-queries.server'

type Reader = { readonly id: string; readonly email: string; readonly name: string; readonly language: string }
export type FirmReader = Reader & { readonly role: FirmRole }

/** Members of the firm who can do something about it. */
export async function readersOf(tx: Tx, firmId: string): Promise<readonly FirmReader[]> {
  const members = await tx.membership.findMany({
    where: { firmId, role: { in: ['owner', 'editor'] }, user: { disabledAt: null } },
    orderBy: { userId: 'asc' },
    select: { role: true, user: { select: { id: true, email: true, name: true, language: true } } },
  })
  return members.map(({ role, user }) => ({ ...user, role }))
}

const TEMPLATES = {
  never_came_back: 'reminderFirstStep',
  stalled: 'reminderStalled',
  sent_back: 'reminderSentBack',
} as const

type FirmMail = {
  readonly subject: Subject
  readonly firmId: string
  readonly kind: QuietKind
  readonly loaded: LoadedRoadmap
  readonly readers: readonly FirmReader[]
}

export async function mailFirm(tx: Tx, { subject, firmId, kind, loaded, readers }: FirmMail): Promise<void> {
  for (const reader of readers) {
    const language = languageOf(reader)
    const words = wordsFor(scopeForFirm({ userId: reader.id, firmId, role: reader.role, language }))
    const step = nextStepOf(loaded, words)
    if (!step) continue
    const { firm } = loaded.rows
    await enqueueMail(tx, {
      to: reader.email,
      language,
      template: TEMPLATES[kind],
      values: {
        name: reader.name,
        firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
        step: step.title,
        about: words.sentences([step.takes, step.time]),
        advisor: subject.advisor ?? words.t('quiet:step.team'),
        link: new URL(step.to, baseUrl()).href,
        ask: askOf(loaded, { firmId, kind, t: words.t }),
      },
    })
  }
}

type Asking = { readonly firmId: string; readonly kind: QuietKind; readonly t: Translate }

/** How to answer: where the case was sent back, or the furthest one; who never submitted asks in the firm's own thread. */
function askOf({ rows }: LoadedRoadmap, { firmId, kind, t }: Asking): string {
  const open = rows.applications.find(({ status }) => status === 'changes_requested') ?? rows.applications.at(-1)
  const path = open ? paths.firm.messages(firmId, open.id) : paths.firm.questions(firmId)
  const link = new URL(path, baseUrl()).href
  if (!open) return t('quiet:ask.nowhere', { link })
  return t(kind === 'sent_back' ? 'quiet:ask.remarks' : 'quiet:ask.advisor', { link })
}

/** To somebody who confirmed an account and has no firm yet. */
export async function mailPerson(tx: Tx, reader: Reader): Promise<void> {
  const language = languageOf(reader)
  await enqueueMail(tx, {
    to: reader.email,
    language,
    template: 'reminderRegister',
    values: {
      name: reader.name,
      advisor: translator(language)('quiet:step.team'),
      link: new URL(paths.firms.new(), baseUrl()).href,
    },
  })
}

function languageOf({ language }: Reader): Language {
  return languageFrom(language)
}
