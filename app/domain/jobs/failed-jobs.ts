// Background work that was tried as often as it may be and has failed. Administrators read what it was and why in words that name
// nobody: an error often repeats the mail address, the name or the code that it was about.

/** Every kind of background work, by the name it is queued under. */
export const JOB_TASKS = [
  'send_mail',
  'tell_firms',
  'remind_all',
  'remind_firm',
  'nudge_newcomers',
  'nudge_newcomer',
  'expire_all',
  'expire_one',
  'resume_held',
  'send_decision',
  'send_decisions',
  'scan_documents',
  'sweep_files',
  'audit_cases',
  'measure_tasks',
  'measure_answers',
  'delete_what_is_past',
  'forget_security_events',
  'check_up',
  'sweep_counters',
] as const
export type JobTask = (typeof JOB_TASKS)[number]

/** A kind that an earlier release knew has no words of its own. */
export function isJobTask(name: string): name is JobTask {
  return (JOB_TASKS as readonly string[]).includes(name)
}

const LONGEST = 200
const LEFT_OUT = '…'

/** What can name somebody or open something. Short codes, such as 550 5.1.1, 57P01 or ECONNREFUSED, say what failed and stay. */
const NAMING: readonly RegExp[] = [
  // Addresses of mail and of servers, which may hold a password.
  /[^\s<>"'`]+@[^\s<>"'`]+/g,
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi,
  // What stands in quotation marks is somebody's text, but for a code of five characters.
  /"[^"]*"|'[^']*'|`(?![0-9A-Z]{5}`)[^`]*`|<[^>]*>/g,
  // Names and texts in Chinese, and whatever else is no plain letter.
  /[^\x20-\x7e…]+/g,
  // Credit codes, keys, and numbers of people, telephones and one-time codes.
  /\b[0-9A-Z]{18}\b|[A-Za-z0-9_-]{24,}/g,
  /\d(?:[\s-]?\d){5,}|\b\d{3}[./]\d{4}[./]\d{4}\b/g,
]

/** The error without anything that may name a person, on one line; null when there is none. */
export function reasonWithoutNames(error: string | null): string | null {
  const line = (error ?? '').replace(/\s+/g, ' ').trim()
  if (line === '') return null
  const said = NAMING.reduce((text, pattern) => text.replace(pattern, LEFT_OUT), line)
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}${LEFT_OUT}` : said
}
