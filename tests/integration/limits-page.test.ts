// The page of limits says what the code does, and no table of the database is forgotten.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BOUND_OTHERWISE, LIMITS, type Limit } from '~/domain/access/limits'
import { limitsPage, type NamedLimit } from '../support/limits-page'
import { tables } from '../support/tables'
import { BUDGETS, type Budget } from '~/features/accounts/attempt-commands.server'
import { MOST_FILES } from '~/features/threads/components/names'
import { LARGEST_FORM_MB } from '~/i18n/form-reply'
import { FILE_LIMITS } from '~/server/fair-turns.server'
import { LARGEST_BODY_BYTES, REQUESTS_PER_MINUTE } from '~/server/json-api.server'

const root = join(import.meta.dirname, '../..')
const WHO: Readonly<Record<Budget['per'], string>> = {
  person_here: 'name and address',
  address: 'address',
  person: 'name',
  portal: 'portal',
}

const tries = Object.entries<readonly Budget[]>(BUDGETS).flatMap(([kind, budgets]) =>
  budgets.map(({ per, tries, seconds }): NamedLimit => ({
    id: `${kind}.${per}`,
    what: `Tries of the kind ${kind}`,
    per: WHO[per],
    most: tries,
    unit: 'tries',
    seconds,
    then: '429 with Retry-After; what was typed stays.',
    why: 'Decision 014.',
    tables: ['RateLimit'],
  })),
)

const plumbing: readonly NamedLimit[] = [
  {
    id: 'apiRequests',
    what: 'Requests to the JSON API and to calendar feeds',
    per: 'address',
    most: REQUESTS_PER_MINUTE,
    unit: 'requests',
    seconds: 60,
    then: '429 with Retry-After; 503 while the database is away.',
    why: 'Many people behind one address may ask at once.',
    tables: ['RateLimit'],
  },
  {
    id: 'apiBody',
    what: 'The body of a request to the JSON API',
    per: 'request',
    most: LARGEST_BODY_BYTES,
    unit: 'bytes',
    seconds: null,
    then: '413.',
    why: 'No profile is longer.',
    tables: [],
  },
  {
    id: 'formBody',
    what: 'A form with its files',
    per: 'request',
    most: LARGEST_FORM_MB,
    unit: 'MB',
    seconds: null,
    then: '413 with a page that says so.',
    why: 'One file of the largest size with the answers beside it.',
    tables: [],
  },
  {
    id: 'filesLookedAt',
    what: 'Files looked into or drawn at the same moment, uploads and viewing together',
    per: 'process',
    most: FILE_LIMITS.places,
    unit: 'files',
    seconds: null,
    then: 'The others wait, served person by person.',
    why: 'Decision 037.',
    tables: [],
  },
  {
    id: 'filesWaitingOfOne',
    what: 'Files that wait to be looked at',
    per: 'person',
    most: FILE_LIMITS.mostWaitingOfOne,
    unit: 'files',
    seconds: FILE_LIMITS.patienceMs / 1000,
    then: '503 with Retry-After at the file; answers beside it are saved.',
    why: 'Decision 037.',
    tables: [],
  },
  {
    id: 'filesWaiting',
    what: 'Files that wait to be looked at',
    per: 'process',
    most: FILE_LIMITS.mostWaiting,
    unit: 'files',
    seconds: FILE_LIMITS.patienceMs / 1000,
    then: '503 with Retry-After at the file; answers beside it are saved.',
    why: 'Decision 037.',
    tables: [],
  },
  {
    id: 'filesOfMessage',
    what: 'Files',
    per: 'message',
    most: MOST_FILES,
    unit: 'files',
    seconds: null,
    then: '422 at the files; the text stays.',
    why: 'More belong into the library.',
    tables: ['MessageAttachment'],
  },
]

test('docs/limits.md is what the code says', async () => {
  await expect(limitsPage([...tries, ...plumbing])).toMatchFileSnapshot(join(root, 'docs/limits.md'))
})

describe('every table of the database', () => {
  const models = [...tables().keys()]
  const bound = Object.values<Limit>(LIMITS).flatMap(({ tables }) => tables)

  test('has a limit or a reason why it needs none', () => {
    expect(models.length).toBeGreaterThan(50)
    expect(models.filter((model) => !bound.includes(model) && !(model in BOUND_OTHERWISE))).toEqual([])
  })

  test('that is named here exists', () => {
    expect([...bound, ...Object.keys(BOUND_OTHERWISE)].filter((name) => !models.includes(name))).toEqual([])
  })
})
