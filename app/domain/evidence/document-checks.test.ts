import { describe, expect, it } from 'vitest'
import { findTask } from '../catalogue/catalogue'
import { MOST_PAGES, documentChecks, SHORT_EDGE, SMALL_PICTURE } from './document-checks'
import type { Document } from './pre-check-result'

const register = ['S01', 'S05', 'S07'].flatMap((id) => findTask(id) ?? [])

function document(given: Partial<Document> = {}): Document {
  const type = given.type ?? 'business_licence'
  return { type, contentType: 'image/jpeg', sizeBytes: 400_000, sha256: type, ...given }
}

function found(...documents: readonly Document[]) {
  return documentChecks({ tasks: register, documents }).map(({ check, outcome, given, expected }) => [
    check,
    outcome,
    given,
    expected,
  ])
}

const questioned = (check: string, given: string, expected = '') => [check, 'may_be_questioned', given, expected]

describe('the kind of file', () => {
  it.each(['application/pdf', 'image/jpeg', 'image/png'])('%s is taken everywhere', (contentType) => {
    expect(found(document({ contentType }))).toEqual([['paper_form', 'fine', contentType, '']])
  })

  it.each(['image/webp', 'text/plain', 'application/zip'])('%s may be refused by a form', (contentType) => {
    expect(found(document({ contentType }))).toEqual([questioned('paper_form', contentType)])
  })
})

describe('the size of a picture', () => {
  it.each([
    [SHORT_EDGE, 1400, true],
    [1400, SHORT_EDGE, true],
    [SHORT_EDGE - 1, 1400, false],
    [4000, SHORT_EDGE - 1, false],
    [640, 480, false],
  ])('%i by %i pixels: legible %s', (widthPx, heightPx, isFine) => {
    const [first] = found(document({ widthPx, heightPx, sizeBytes: 100 }))
    expect(first?.slice(0, 3)).toEqual(
      isFine ? ['paper_form', 'fine', 'image/jpeg'] : ['paper_small', 'may_be_questioned', `${widthPx} × ${heightPx}`],
    )
  })

  it.each([
    [SMALL_PICTURE, null, true],
    [SMALL_PICTURE - 1, null, false],
    [2_100, undefined, false],
  ])('%i bytes whose pixels are %s: legible %s', (sizeBytes, widthPx, isFine) => {
    expect(found(document({ sizeBytes, widthPx })).map(([check]) => check)).toEqual([
      isFine ? 'paper_form' : 'paper_small',
    ])
  })

  it('says how large it is, in kilobytes where the pixels are not known', () => {
    expect(found(document({ sizeBytes: 2_100 }))).toEqual([questioned('paper_small', '3 kB', '1000')])
  })

  it('is no matter of a PDF', () => {
    expect(found(document({ contentType: 'application/pdf', sizeBytes: 900 })).map(([, outcome]) => outcome)).toEqual([
      'fine',
    ])
  })
})

describe('colour', () => {
  it.each([
    ['business_licence', false, 'paper_grey'],
    ['business_licence', true, 'paper_form'],
    ['business_licence', null, 'paper_form'],
    ['business_licence', undefined, 'paper_form'],
    ['customs_record', false, 'paper_form'],
  ])('%s in colour %s: %s', (type, isColour, check) => {
    expect(found(document({ type, isColour })).map(([id]) => id)).toEqual([check])
  })
})

describe('an empty page', () => {
  it.each([
    ['business_licence', true, false, ['paper_blank']],
    ['customs_record', true, false, ['paper_blank']],
    ['business_licence', true, true, ['paper_blank']],
    ['business_licence', false, false, ['paper_grey']],
    ['business_licence', null, false, ['paper_grey']],
    ['business_licence', undefined, null, ['paper_form']],
  ])('%s, empty %s, in colour %s: %j', (type, isBlank, isColour, checks) => {
    expect(found(document({ type, isBlank, isColour })).map(([id]) => id)).toEqual(checks)
  })
})

describe('pages', () => {
  it.each([
    ['business_licence', MOST_PAGES, 'paper_form'],
    ['business_licence', MOST_PAGES + 1, 'paper_pages'],
    ['customs_record', 12, 'paper_pages'],
    ['business_licence', null, 'paper_form'],
  ])('%s of %s pageCount: %s', (type, pageCount, check) => {
    expect(found(document({ type, pageCount, contentType: 'application/pdf' })).map(([id]) => id)).toEqual([check])
  })

  it('may be many where a document is long by nature', () => {
    const tasks = [findTask('T08')].flatMap((task) => task ?? [])
    const contract = document({ type: 'contract', pageCount: 40, contentType: 'application/pdf' })
    expect(documentChecks({ tasks, documents: [contract] }).map(({ outcome }) => outcome)).toEqual(['fine'])
  })
})

describe('one file for two documents', () => {
  it('is said at the one that came later, and names the first', () => {
    const twins = [document({ sha256: 'a' }), document({ type: 'customs_record', sha256: 'a' })]
    expect(found(...twins)).toEqual([
      ['paper_form', 'fine', 'image/jpeg', ''],
      questioned('paper_twice', 'customs_record', 'business_licence'),
    ])
  })

  it('is not said of different files', () => {
    expect(found(document(), document({ type: 'customs_record' })).map(([check]) => check)).toEqual([
      'paper_form',
      'paper_form',
    ])
  })
})

describe('a document', () => {
  it('is judged at the first task that asks for it, with all that is wrong with it', () => {
    const [licence] = register
    const tasks = licence ? [licence, licence] : []
    const bad = document({ contentType: 'image/webp', widthPx: 300, heightPx: 400, isColour: false, pageCount: 8 })
    const results = documentChecks({ tasks, documents: [bad] })
    expect(results.map(({ check }) => check)).toEqual(['paper_form', 'paper_small', 'paper_grey', 'paper_pages'])
    expect(new Set(results.map(({ itemId }) => itemId))).toEqual(new Set(['S01.doc.business_licence']))
  })

  it('that was not uploaded or was not asked for is not judged', () => {
    expect(found()).toEqual([])
    expect(found(document({ type: 'contract' }))).toEqual([])
  })
})
