// What queries hand to components, with everything filled in; a test changes only what it is about.
import type { IsoDate } from '~/domain/shared/dates'
import type { DueView } from '~/features/clock/due-queries.server'
import type { Written } from '~/domain/message/written'
import type { ReadableItem } from '~/domain/application/readable'
import type { ApplicationPage } from '~/features/applications/page-queries.server'
import type { DocumentView, FieldView } from '~/features/evidence/item-queries.server'
import type { TaskPage } from '~/features/evidence/queries.server'
import type { CasePage } from '~/features/reviews/case-queries.server'
import type { Casework, Question } from '~/features/reviews/casework-queries.server'
import type { DocumentOriginal, DocumentPage } from '~/features/reviews/document-queries.server'
import type { ReviewItem } from '~/features/reviews/review-item-queries.server'

const item = { officialTerm: '海关编码', isRequired: true, isLocked: false, isAccepted: false, remark: null }

export function fieldView(given: Partial<FieldView> = {}): FieldView {
  return {
    when: null,
    ...item,
    id: 'customs_code',
    kind: 'customs_code',
    label: 'Customs code',
    hint: 'Ten characters.',
    example: '2101960123',
    options: null,
    groups: null,
    columns: null,
    marks: [],
    value: '',
    isOffered: false,
    savedAt: null,
    problem: null,
    correction: null,
    ...given,
  }
}

export function documentView(given: Partial<DocumentView> = {}): DocumentView {
  return {
    ...item,
    type: 'customs_record',
    label: 'Customs record',
    officialTerm: '备案回执',
    hint: 'The page with the code.',
    file: null,
    needsConsent: false,
    sharedWith: [],
    ...given,
  }
}

/** Of a day that is still ahead, unless another text says otherwise. */
export function due(text: string, day: IsoDate, isLate = false): DueView {
  return { day, isLate, text, phrase: `Due ${text}` }
}

export function taskPage(given: Partial<TaskPage> = {}): TaskPage {
  return {
    id: 'S05',
    title: 'Register with customs',
    officialTerm: '海关备案',
    stage: { id: 'register', title: 'Register' },
    retired: null,
    state: 'ready',
    next: null,
    turn: { who: 'firm', since: null, by: null },
    why: null,
    blockedBy: [],
    opensAfter: null,
    guidance: [],
    forKind: null,
    steps: [],
    mistakes: [],
    example: null,
    authorities: [],
    contacts: [],
    marketRules: null,
    rules: [],
    confidence: 'high',
    confirm: null,
    preCheck: null,
    cars: null,
    contradictions: null,
    warnings: null,
    fixes: [],
    fixListTo: null,
    fields: [],
    documents: [],
    tool: null,
    agency: null,
    renewal: null,
    canEdit: true,
    isLocked: false,
    savedAt: null,
    isSavedToday: false,
    saved: null,
    ...given,
  }
}

export function applicationPage(given: Partial<ApplicationPage> = {}): ApplicationPage {
  return {
    id: 'a1',
    reference: 'R-2026-000123',
    stage: 'register',
    stageTitle: 'Register',
    status: 'submitted',
    version: 1,
    round: 1,
    waitingOn: 'advisor',
    waitingSince: null,
    submittedAt: '2026-11-02T01:30:00.000Z',
    unknownYears: [],
    due: due('6 November 2026', '2026-11-06'),
    advisor: null,
    advisorPhone: null,
    summary: said(''),
    fixes: null,
    tasks: [],
    acceptedItemIds: [],
    timeline: [],
    hold: null,
    appeal: null,
    typical: null,
    actions: { submitAgain: false, withdraw: false, appeal: false, anewTo: null },
    planTo: null,
    verdict: null,
    certificateTo: null,
    requestId: 'request-1',
    ...given,
  }
}

/** What somebody wrote; nobody kept in which language unless it is said. */
export function said(text: string, language: Written['language'] = null): Written {
  return { text, language }
}

export function readableItem(given: Partial<ReadableItem> = {}): ReadableItem {
  return {
    itemId: 'S05.customs_code',
    kind: 'field',
    label: 'Customs code',
    officialTerm: '海关编码',
    lines: ['2101960123'],
    file: null,
    isEmpty: false,
    ...given,
  }
}

export function caseItem(given: Partial<ReviewItem> = {}): ReviewItem {
  return {
    ...readableItem(),
    isChanged: false,
    before: null,
    change: null,
    history: [],
    labelForFirm: '海关编码',
    verdict: null,
    reasonCode: null,
    reasonsKey: 'S05.field.customs_code',
    note: '',
    noteLanguage: null,
    isCarried: false,
    lastReason: null,
    downloadTo: null,
    document: null,
    writeTo: '/advisor/cases/a1/messages?item=S05.customs_code',
    ...given,
  }
}

export function casePage(given: Partial<CasePage> = {}): CasePage {
  return {
    id: 'a1',
    reference: 'R-2026-000123',
    stageTitle: 'Register',
    subject: null,
    firm: '沈阳北方机械有限公司',
    facts: '91210100MA0000000X · SME · Shenyang',
    status: 'in_review',
    version: 4,
    round: 1,
    assignee: '王丽',
    unknownYears: [],
    dueAt: '2026-11-05T16:30:00.000Z',
    summary: said(''),
    draftSummary: '',
    isEnough: null,
    totals: { toJudge: 8, empty: 0, changed: 0, carried: 0 },
    tasks: [],
    reasons: {},
    contacts: [],
    clocks: { advisorMinutes: 135, firmMinutes: 45, targetDays: 3 },
    timeline: [],
    allowed: [],
    standing: 'mine',
    colleagues: [],
    preCheck: null,
    firmReader: { language: 'zh-CN', reasons: {} },
    duplicates: { to: '/advisor/cases/a1/firm', suspected: 0, same: [] },
    requestId: 'request-1',
    ...given,
  }
}

export function documentOriginal(given: Partial<DocumentOriginal> = {}): DocumentOriginal {
  return {
    filename: 'record.pdf',
    number: 1,
    sizeBytes: 48_213,
    uploadedAt: '2026-11-20T02:00:00Z',
    erasedAt: null,
    scan: 'unknown',
    kind: 'pdf',
    pageCount: 3,
    page: 1,
    pages: 3,
    pictureTo: '/picture',
    downloadTo: '/file',
    ...given,
  }
}

export function casework(given: Partial<Casework> = {}): Casework {
  return {
    version: 4,
    requestId: 'request-2',
    hold: null,
    escalation: null,
    rejectionBy: null,
    decision: null,
    remarks: [],
    questions: [],
    readings: [],
    appeal: null,
    may: [],
    closedFor: null,
    colleagues: [],
    ...given,
  }
}

export function documentPage(given: Partial<DocumentPage> = {}): DocumentPage {
  return {
    back: { to: '/case', label: 'Back to case R-2611-0427' },
    firm: '沈阳北方机械有限公司',
    stageTitle: 'Registration',
    label: 'Customs record certificate',
    round: 1,
    position: { number: 2, of: 4 },
    previous: null,
    next: null,
    original: documentOriginal(),
    before: null,
    newerTo: null,
    turn: { page: 1, pages: 1 },
    tasks: [
      { taskId: 'S05', title: 'Customs record', answers: [caseItem()], verdict: null, reason: null, lastReason: null },
    ],
    isBlind: false,
    ...given,
  }
}

export function question(given: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    colleague: '孙立',
    isGone: false,
    asker: '王丽',
    question: said('Is the seal good enough?'),
    askedAt: '2026-11-02T01:30:00.000Z',
    answer: said(''),
    answeredBy: null,
    answeredAt: null,
    mayAnswer: false,
    isWithdrawn: false,
    mayWithdraw: false,
    ...given,
  }
}
