// What a firm's record already says about the questions of readiness, so that nothing is asked again. A record says the least
// that is true; what only people know, such as whether a name is used everywhere, it leaves to them.
import type { Answer, Level } from './question'
import type { QuestionId } from './reference/questions'
import type { Answers } from './score'

export type FirmRecord = {
  /** Everything required was given, and it has not run out or been sent back. */
  readonly isGiven: (taskId: string) => boolean
  /** Filed, and the authority has not answered. */
  readonly isFiled: (taskId: string) => boolean
  /** Empty where nothing was answered. */
  readonly answerTo: (taskId: string, fieldId: string) => string
}

export type Recorded = {
  readonly questionId: QuestionId
  /** At least this is true. */
  readonly least: Level
  /** No more than this is true; null where the record does not know. */
  readonly most: Level | null
  /** Where it stands. */
  readonly taskId: string
}

type Said = Pick<Recorded, 'least' | 'taskId'> & { readonly most?: Level }
type Row = readonly [QuestionId, (record: FirmRecord) => Said | null]

const given = (taskId: string, least: Level) => (record: FirmRecord) =>
  record.isGiven(taskId) ? { least, taskId } : null

/** The first that holds. */
function firstOf(...each: readonly ((record: FirmRecord) => Said | null)[]) {
  return (record: FirmRecord): Said | null => {
    for (const says of each) {
      const said = says(record)
      if (said) return said
    }
    return null
  }
}

const filed = (taskId: string, least: Level) => (record: FirmRecord) =>
  record.isFiled(taskId) ? { least, taskId } : null

const answered = (taskId: string, [fieldId, value]: readonly [string, string], said: Omit<Said, 'taskId'>) => {
  return (record: FirmRecord) => (record.answerTo(taskId, fieldId) === value ? { ...said, taskId } : null)
}

const ROWS: readonly Row[] = [
  ['R1', firstOf(answered('S01', ['scope_includes_goods', 'no'], { least: 1, most: 2 }), given('S01', 3))],
  ['R2', firstOf(given('S11', 3), given('S05', 2), filed('S05', 1))],
  ['R3', given('S06', 3)],
  ['R4', firstOf(given('S07', 3), filed('S07', 2))],
  ['R5', given('S08', 3)],
  ['P1', given('P02', 2)],
  ['P2', given('P01', 1)],
  [
    'P4',
    firstOf(
      answered('P08', ['trademark_status', 'registered'], { least: 3 }),
      answered('P08', ['trademark_status', 'filed'], { least: 2 }),
      answered('P08', ['trademark_status', 'planned'], { least: 0, most: 1 }),
    ),
  ],
  ['F3', given('T09', 4)],
  ['M1', firstOf(given('T12', 4), given('T08', 4), given('M01', 1))],
  ['M2', firstOf(given('T08', 4), given('C01', 1))],
]

export function recordedAnswers(record: FirmRecord): readonly Recorded[] {
  return ROWS.flatMap(([questionId, says]) => {
    const said = says(record)
    return said ? [{ questionId, most: null, ...said }] : []
  })
}

/** What was answered counts; where nothing was, what the record says. */
export function withRecord(answers: Answers, recorded: readonly Recorded[]): Answers {
  return { ...Object.fromEntries(recorded.map(({ questionId, least }) => [questionId, least])), ...answers }
}

/** The answer says less than the record, or more than it allows. */
export function contradicts(answer: Answer, { least, most }: Recorded): boolean {
  if (answer === 'not_applicable') return true
  return answer < least || (most !== null && answer > most)
}
