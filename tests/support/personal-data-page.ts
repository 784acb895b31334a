// Prints the inventory of personal data as a page for people: docs/personal-data.md. A test compares the two.
import { GROUNDS, PURPOSES, type Kept } from '~/domain/access/personal-data'
import { HOLDINGS, WITHOUT_PERSONS } from '~/domain/access/reference/personal-data'

function inWords(kept: Kept): string {
  return 'days' in kept ? `${kept.days} days after it was ${kept.after}` : kept.until.replaceAll('_', ' ')
}

/** The whole of docs/personal-data.md. */
export function personalDataPage(): string {
  const rows = HOLDINGS.map(
    ({ table, fields, purpose, kept, onClosing }) =>
      `| ${table} | ${fields.join(', ')} | ${purpose} | ${inWords(kept)} | ${onClosing.replaceAll('_', ' ')} |`,
  )
  const grounds = PURPOSES.map(
    (purpose) => `| ${purpose} | ${GROUNDS[purpose].basis.replaceAll('_', ' ')} | ${GROUNDS[purpose].article} |`,
  )
  return [
    '# Personal data: what is kept, why and how long',
    '',
    'Printed from `app/domain/access/reference/personal-data.ts`; tests compare it with this page and with the tables of the database. The nightly',
    'job `delete_what_is_past` deletes by it, `/privacy` shows it to people, and `/account/privacy` lets them export what is about them,',
    'take back a consent and close the account.',
    '',
    '| table | tells of a person | purpose | kept | when the account is closed |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'The picture of a document that shows a person goes 30 days after the decision of the case, or 180 days after an upload that no case',
    'needed (`app/domain/evidence/identity-documents.ts`); verdict, day and checksum stay.',
    '',
    'The last mail to somebody who closed the account is kept for its 90 days.',
    '',
    '## Grounds',
    '',
    'Personal Information Protection Law of China (个人信息保护法) of 20 August 2021, in force since 1 November 2021; last checked',
    '2026-11-30, confidence medium to high. Guidance, not legal advice.',
    '',
    '| purpose | ground | article |',
    '| --- | --- | --- |',
    ...grounds,
    '',
    '## Tables without personal data',
    '',
    `At most they name the account that wrote a row: ${WITHOUT_PERSONS.join(', ')}.`,
    '',
  ].join('\n')
}
