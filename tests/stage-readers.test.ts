// Whoever asks the table of applications about a stage must not find one for a further market. So every file that reads the table reads
// the stages alone (STAGE_CASES, OF_STAGE), tells the two apart, or is named here with the reason why it means every case.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atLeast } from './support/at-least'

const root = join(import.meta.dirname, '..')

const EVERY_CASE: Readonly<Record<string, string>> = {
  'app/features/access/queries.server.ts': 'names the case through which something was opened',
  'app/features/applications/audit-queries.server.ts': 'checks every chain',
  'app/features/applications/case-queries.server.ts': 'one case by its id',
  'app/features/applications/commands.server.ts': 'one case by its id',
  'app/features/applications/expire-jobs.server.ts': 'whatever is not corrected in time is closed',
  'app/features/applications/hold-jobs.server.ts': 'whatever is on hold goes on',
  'app/features/applications/page-queries.server.ts': 'one case by its id',
  'app/features/applications/same-advisor-commands.server.ts': 'one case by its id',
  'app/features/applications/same-advisor-queries.server.ts': 'an advisor knows a firm by any of its cases',
  'app/features/calendar/jobs.server.ts': 'whatever is to be corrected has a last day',
  'app/features/dossiers/rows-queries.server.ts': 'lists every case of a firm with its title',
  'app/features/duplicates/commands.server.ts': 'the firm of one case',
  'app/features/duplicates/jobs.server.ts': 'all that a firm has said of itself; a plan has no such answers',
  'app/features/duplicates/queries.server.ts': 'any case leads to the firm',
  'app/features/evidence/room-queries.server.ts': 'files of every thread',
  'app/features/statistics/row-queries.server.ts': 'names cases that the sets have found',
  'app/features/firms/taking-back-commands.server.ts': 'whatever is open ends with the firm',
  'app/features/firms/taking-back-queries.server.ts': 'whatever is open ends with the firm',
  'app/features/handovers/commands.server.ts': 'whatever an advisor holds is handed over',
  'app/features/handovers/queries.server.ts': 'whatever an advisor holds is handed over',
  'app/features/privacy/firm-closing-commands.server.ts': 'documents of every submission stay',
  'app/features/privacy/firm-export-queries.server.ts': 'a firm gets all that is its own',
  'app/features/privacy/retention-jobs.server.ts':
    'an identity document has served once no case is open that may show it',
  'app/features/products/confirm-queries.server.ts': 'the firm of one case',
  'app/features/readings/commands.server.ts': 'one case by its id',
  'app/features/navigation/queries.server.ts': 'messages of every case of a firm',
  'app/features/quiet-firms/condition-queries.server.ts': 'a firm may ask about any of its cases',
  'app/features/readings/outcome-queries.server.ts': 'one decision by its id',
  'app/features/readings/queries.server.ts': 'every decision can be drawn for a second review',
  'app/features/readings/reading-queries.server.ts': 'every decision can be drawn for a second review',
  'app/features/reviews/bulk-commands.server.ts': 'the queue holds every case',
  'app/features/reviews/case-rows-queries.server.ts': 'one case by its id',
  'app/features/reviews/document-file-queries.server.ts': 'documents of every submission',
  'app/features/reviews/document-rows-queries.server.ts': 'one case by its id',
  'app/features/reviews/load-queries.server.ts': 'whatever an advisor holds is work',
  'app/features/reviews/meeting-commands.server.ts': 'one case by its id',
  'app/features/reviews/notice-queries.server.ts': 'one case by its id',
  'app/features/reviews/queries.server.ts': 'the queue holds every case',
  'app/features/reviews/search-queries.server.ts': 'the queue holds every case',
  'app/features/reviews/tab-queries.server.ts': 'the queue holds every case',
  'app/features/threads/attachment-queries.server.ts': 'files of every thread',
  'app/features/threads/count-queries.server.ts': 'messages of one case, or of all',
  'app/features/threads/question-queries.server.ts': 'lists every thread with its title',
  'app/features/threads/thread-rows-queries.server.ts': 'whoever holds any case answers the firm',
  'app/features/doctor/record-state-queries.server.ts': 'evidence of a milestone, by its id',
  'app/features/subjects/open-queries.server.ts': 'applications for one product',
  'prisma/seed-demo-talk.ts': 'the newest case of a firm that has no other',
}

const READS =
  /\bapplication\.(find|count|update|group|aggregate|upsert|delete|create)|\bapplications?: \{ (some|where|select|every|none|firmId)|"Application"/
/** Asks for stages alone, or says which product and market. */
const TELLS_APART = /STAGE_CASES|OF_STAGE|sameSubject\(|productId/

const files = ['app', 'bin', 'prisma'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^prisma\/(generated|schema-engine)/.test(file)),
)
const text = (file: string) => readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
const readers = files.filter((file) => READS.test(text(file)))

describe('readers of the table of applications', () => {
  test('ask for stages alone, or say why they mean every case', () => {
    const unsure = atLeast(40, readers).filter((file) => !TELLS_APART.test(text(file)) && !(file in EVERY_CASE))
    expect(unsure).toEqual([])
  })

  test('are named only while they read it', () => {
    expect(Object.keys(EVERY_CASE).filter((file) => !readers.includes(file))).toEqual([])
  })
})
