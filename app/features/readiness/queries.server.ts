// The readiness page: the questions in words, what has been answered, what it comes to and how that has moved.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { catalogue } from '~/domain/catalogue/catalogue'
import { DIMENSIONS, LEVELS, mayNotApplyTo, type FirmForReadiness } from '~/domain/readiness/question'
import { contradicts, withRecord, type Recorded } from '~/domain/readiness/from-record'
import {
  QUESTIONS,
  READINESS_EDITION,
  type QuestionId,
  type ReadinessQuestion,
} from '~/domain/readiness/reference/questions'
import { scoreReadiness, type Answers } from '~/domain/readiness/score'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor, type Words } from '~/features/roadmap/words-queries.server'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { resultView, ruleLink, type TaskLink, type TaskLinks } from './result-queries.server'
import { recordedIn } from './record-queries.server'
import { answersOf, firmOf, loadReadinessRows, storedValue, type AnswerRow } from './row-queries.server'
import { typedAnswer } from './schema'

export type ReadinessPage = Awaited<ReturnType<typeof getReadinessPage>>
export type QuestionView = ReturnType<typeof questionView>

/** Two queries. */
export async function getReadinessPage(scope: FirmScope, now: Date) {
  const [loaded, rows] = await Promise.all([
    loadRoadmap(db, scope.firmId, chinaDay(now)),
    loadReadinessRows(db, scope.firmId),
  ])
  const words = wordsFor(scope)
  const firm = firmOf(rows)
  const { roadmap } = loaded
  const recorded = recordedIn(loaded)
  const own = answersOf(rows.answers)
  const answers = withRecord(own, recorded)
  const readiness = scoreReadiness({ answers, firm })
  const savedAt = lastSaved(rows.answers)
  return {
    edition: READINESS_EDITION,
    canEdit: canEdit(scope.role),
    savedAt,
    isSavedToday: savedAt !== null && chinaDay(new Date(savedAt)) === chinaDay(now),
    sections: DIMENSIONS.map((dimension) => {
      const questions = QUESTIONS.filter((question) => question.dimension === dimension)
      return {
        dimension,
        weight: questions.reduce((sum, { weight }) => sum + weight, 0),
        questions: questions.map((question) =>
          questionView(question, { answers, own, recorded, firm, rows: rows.answers, words }),
        ),
      }
    }),
    result: resultView({
      readiness,
      t: words.t,
      links: taskLinks({ roadmap, asOf: chinaDay(now), words }),
      law: lawOf(scope),
    }),
    history: rows.history.map(({ tenths, ...row }) => ({
      ...row,
      score: tenths / 10,
      isComplete: row.answered === QUESTIONS.length,
    })),
  }
}

type Given = {
  readonly answers: Answers
  /** Without what the record says. */
  readonly own: Answers
  readonly recorded: readonly Recorded[]
  readonly firm: FirmForReadiness
  readonly rows: readonly AnswerRow[]
  readonly words: Words
}

const lawOf = ({ firmId }: FirmScope) => paths.firm.law(firmId, paths.firm.readiness(firmId))

function questionView(question: ReadinessQuestion, given: Given) {
  const {
    answers,
    firm,
    rows,
    words: { t, scope },
  } = given
  const { id, weight, gate, gateRule } = question
  const answer = answers[id]
  const isExempt = mayNotApplyTo(question, firm)
  const stored = rows.find(({ questionId }) => questionId === id)
  const value = answer === undefined || (answer === 'not_applicable' && !isExempt) ? null : typedAnswer(answer)
  return {
    id,
    ask: t(`questions:${id}.ask`),
    officialTerm: translator('zh-CN')(`questions:${id}.name`),
    hint: t(`questions:${id}.hint`),
    weight,
    gate: gate === null ? null : t(`questions:${id}.levels.${gate}`),
    gateRule: gateRule && ruleLink(gateRule, { t, law: lawOf(scope) }),
    options: [
      ...LEVELS.map((level) => ({ value: `${level}`, label: t(`questions:${id}.levels.${level}`) })),
      ...(isExempt ? [{ value: 'not_applicable', label: t('readiness:notApplicable') }] : []),
    ],
    value,
    // What only stands there from the record counts as left alone, and is not stored as an answer.
    stored: stored ? storedValue(stored) : (value ?? ''),
    fromRecord: fromRecord(id, given),
  }
}

/** Where the record says it, and whether the answer says something else; null where the record is silent. */
function fromRecord(id: QuestionId, { own, recorded, words: { t, scope } }: Given) {
  const found = recorded.find(({ questionId }) => questionId === id)
  if (!found) return null
  const answer = own[id]
  const level = t(`questions:${id}.levels.${found.least}`)
  const isContradicted = answer !== undefined && contradicts(answer, found)
  if (answer !== undefined && !isContradicted) return null
  return {
    isContradicted,
    text: t(isContradicted ? 'readiness:record.contradicts' : 'readiness:record.filledIn', { level }),
    link: { label: t(`catalogue:tasks.${found.taskId}.title`), to: paths.firm.task(scope.firmId, found.taskId) },
  }
}

/** A task of this firm's roadmap leads to its page; another one of the catalogue to the profile, which would bring it there. */
function taskLinks({
  roadmap,
  asOf,
  words: { t, scope },
}: {
  readonly roadmap: LoadedRoadmap['roadmap']
  readonly asOf: IsoDate
  readonly words: Words
}): TaskLinks {
  const listed = new Set(roadmap.stages.flatMap((stage) => stage.tasks.map(({ id }) => id)))
  const current = catalogue.tasks.filter(({ retiredOn }) => !retiredOn || retiredOn > asOf)
  return new Map<string, TaskLink>(
    current.map(({ id }) => {
      const title = t(`catalogue:tasks.${id}.title`)
      return listed.has(id)
        ? [id, { title, to: paths.firm.task(scope.firmId, id), place: 'roadmap' }]
        : [id, { title, to: paths.firm.profile(scope.firmId), place: 'profile' }]
    }),
  )
}

function lastSaved(rows: readonly AnswerRow[]): string | null {
  const times = rows.map(({ savedAt }) => Date.parse(savedAt))
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null
}
