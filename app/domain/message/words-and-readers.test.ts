// Messages: in which language they are taken to be, who hears of them, and templates with gaps.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { FIRM_ROLES } from '../access/scopes'
import { answererOf, isWaiting, mayRelease, whyNotClaim } from './questions'
import { languageOfMost, lastOf, toBeTold, type MessageReader } from './readers'
import {
  fillTemplate,
  PLACEHOLDERS,
  splitAtGaps,
  unfilledPlaceholders,
  unknownPlaceholders,
  withTemplate,
  written as placeholder,
} from './template'
import { languageOfText, written } from './written'
import { atLeast } from '../../../tests/support/at-least'

describe('a text of both languages', () => {
  it.each([
    // A Chinese word has one and a half characters: two of them outweigh one Latin word on a page of that language, one does not.
    ['看 abc', 'en', 'en'],
    ['请看 abc', 'en', 'zh-CN'],
    ['请看 abc def', 'en', 'en'],
    ['请看 abc', 'zh-CN', 'zh-CN'],
    ['请看 abc def', 'zh-CN', 'en'],
    ['请看一 abc def', 'zh-CN', 'zh-CN'],
    ['请看一看 abc def ghi jkl', 'zh-CN', 'en'],
    ['AB CD EF', 'zh-CN', 'zh-CN'],
    ['ABC', 'zh-CN', 'en'],
    ['ABC', 'en', 'en'],
    ['好', 'en', 'zh-CN'],
    ['ｐｌｅａｓｅ', 'zh-CN', 'en'],
    ['Пожалуйста', 'zh-CN', 'zh-CN'],
    ['Пожалуйста', 'en', 'en'],
    ['12345 67890', 'en', 'en'],
    ['😀', 'zh-CN', 'zh-CN'],
    ['漢字', 'en', 'zh-CN'],
    ['𠮷野', 'en', 'zh-CN'],
    ['don’t', 'zh-CN', 'en'],
  ] as const)('%j on a page in %s is taken for %s', (text, page, language) =>
    expect(languageOfText(text, page)).toBe(language),
  )

  it('is kept without what surrounds it, and is of the page where nothing is written', () => {
    expect(written(' \n ', 'en')).toEqual({ text: '', language: 'en' })
    expect(written('\u3000好的\u3000', 'en')).toEqual({ text: '好的', language: 'zh-CN' })
  })

  it('repeating a text does not change its language', () => {
    const text = fc.array(fc.constantFrom('请', '看', 'please', 'look', ' ', 'HS', '8456', '。'), { maxLength: 12 })
    fc.assert(
      fc.property(text, fc.constantFrom('zh-CN' as const, 'en' as const), (parts, page) => {
        const once = parts.join(' ')
        expect(languageOfText(`${once} ${once}`, page)).toBe(languageOfText(once, page))
      }),
    )
  })
})

describe('a template', () => {
  const values = { firm: '远洋泵业', reference: 'R-2612-0001', item: null, due: '' }
  it.each([
    ['{{firm}}{{firm}}', '远洋泵业远洋泵业'],
    ['{{ firm}} {{firm }}', '远洋泵业 远洋泵业'],
    ['{{\nfirm\n}}', '远洋泵业'],
    ['{{item}} {{ item }}', '{{item}} {{ item }}'],
    // An empty value is known to be empty.
    ['[{{due}}]', '[]'],
    ['{{{{firm}}}}', '{{远洋泵业}}'],
    ['{{firm}', '{{firm}'],
    ['{firm}}', '{firm}}'],
    ['{{FIRM}}', '{{FIRM}}'],
    ['{{fi rm}}', '{{fi rm}}'],
    ['{{toString}}', '{{toString}}'],
  ])('%j becomes %j', (text, filled) => expect(fillTemplate(text, values)).toBe(filled))

  const text = fc
    .array(fc.constantFrom('{{firm}}', '{{item}}', '{{due}}', '{{x}}', '{{', '}}', '{', ' ', '请', '\n'), {
      maxLength: 10,
    })
    .map((parts) => parts.join(''))
  it('in pieces is the whole text, and what is filled in leaves no gap of its own', () => {
    fc.assert(
      fc.property(text, (template) => {
        expect(
          splitAtGaps(template)
            .map(({ part }) => part)
            .join(''),
        ).toBe(template)
        const filled = fillTemplate(template, { firm: 'A', reference: 'B', item: 'C', due: 'D' })
        const known = unfilledPlaceholders(template)
        expect(
          known.filter((name) => filled.includes(placeholder(name)) && !template.includes(`{${placeholder(name)}`)),
        ).toEqual([])
        expect(unknownPlaceholders(template).filter((name) => PLACEHOLDERS.some((one) => one === name))).toEqual([])
      }),
    )
  })

  it.each([
    ['\n\n', 'B', 'B'],
    ['A', '', 'A\n\n'],
    [' A', 'B', ' A\n\nB'],
    ['A\n\n\n', 'B\n', 'A\n\nB\n'],
    ['\u3000', 'B', 'B'],
  ])('below %j goes %j', (typed, filled, whole) => expect(withTemplate(typed, filled)).toBe(whole))
})

describe('who hears of a message', () => {
  const reader = (id: string, given: Partial<MessageReader> = {}): MessageReader => ({
    ...{ id, firmRole: null, isLead: false, isAssignee: false, isDisabled: false },
    ...given,
  })
  const told = (side: 'firm' | 'advisor', authorId: string, ...readers: readonly MessageReader[]) =>
    toBeTold(readers, { side, authorId }).map(({ id }) => id)

  it('nobody, where there is nobody', () => {
    expect([told('firm', 'a'), told('advisor', 'a')]).toEqual([[], []])
  })

  it.each<[string, readonly MessageReader[], readonly string[]]>([
    ['two holders', [reader('h1', { isAssignee: true }), reader('h2', { isAssignee: true })], ['h1', 'h2']],
    [
      'the holder alone, not the leads beside',
      [reader('l', { isLead: true }), reader('h', { isAssignee: true })],
      ['h'],
    ],
    ['a holder who wrote it: the leads', [reader('me', { isAssignee: true }), reader('l', { isLead: true })], ['l']],
    [
      'a holder who is of the firm: the leads',
      [reader('h', { isAssignee: true, firmRole: 'owner' }), reader('l', { isLead: true })],
      ['l'],
    ],
    ['advisors without a case: nobody', [reader('a'), reader('b')], []],
    ['a lead whose account is closed: nobody', [reader('l', { isLead: true, isDisabled: true })], []],
  ])('of the firm: %s', (_, readers, ids) => expect(told('firm', 'me', ...readers)).toEqual(ids))

  it.each(FIRM_ROLES)('of an advisor, in the firm the %s, unless only reading', (firmRole) => {
    expect(told('advisor', 'me', reader('x', { firmRole }))).toEqual(firmRole === 'viewer' ? [] : ['x'])
    expect(told('advisor', 'x', reader('x', { firmRole }))).toEqual([])
    expect(told('advisor', 'me', reader('x', { firmRole, isDisabled: true }))).toEqual([])
  })

  it('never the writer, never a closed account, and nobody twice', () => {
    const anybody = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        firmRole: fc.constantFrom(null, ...FIRM_ROLES),
        isLead: fc.boolean(),
        isAssignee: fc.boolean(),
        isDisabled: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(anybody, fc.constantFrom('firm' as const, 'advisor' as const), (readers, side) => {
        const hear = toBeTold(readers, { side, authorId: 'a' })
        expect(hear.filter(({ id, isDisabled }) => id === 'a' || isDisabled)).toEqual([])
        expect(atLeast(0, hear).every(({ firmRole }) => (firmRole !== null) === (side === 'advisor'))).toBe(true)
        expect(new Set(hear).size).toBe(hear.length)
      }),
    )
  })

  it.each([
    [['en', 'en', 'zh-CN', 'zh-CN'], 'zh-CN'],
    [['en', 'zh-CN'], 'zh-CN'],
    [['en', 'en', 'zh-CN'], 'en'],
    [['zh-CN'], 'zh-CN'],
  ] as const)('%j are written to in %s, in whatever order', (languages, language) => {
    expect([languageOfMost(languages), languageOfMost(languages.toReversed())]).toEqual([language, language])
  })

  it('the last message of a side is none where it has not spoken', () => {
    expect([lastOf([], 'firm'), lastOf([{ side: 'advisor' as const }], 'firm')]).toEqual([null, null])
    expect(
      lastOf(
        [
          { side: 'firm' as const, at: 1 },
          { side: 'firm' as const, at: 2 },
        ],
        'firm',
      ),
    ).toEqual({ side: 'firm', at: 2 })
  })
})

describe('the thread of a firm without a case', () => {
  const person = fc.constantFrom(null, 'ann', 'bob')
  const claimant = fc.record({
    userId: fc.constantFrom('ann', 'bob'),
    isLead: fc.boolean(),
    belongsToFirm: fc.boolean(),
  })
  it('is claimed only by who may, and then answered by who claimed it', () => {
    fc.assert(
      fc.property(person, person, claimant, (caseHolderId, claimedById, who) => {
        const why = whyNotClaim({ caseHolderId, claimedById }, who)
        if (why === null) expect(answererOf({ caseHolderId, claimedById: who.userId })).toBe(who.userId)
        expect(why === 'own_firm').toBe(who.belongsToFirm)
        if (mayRelease({ claimedById }, who)) expect(claimedById).not.toBeNull()
      }),
    )
  })

  it('waits while the firm spoke last', () => expect([isWaiting('firm'), isWaiting('advisor')]).toEqual([true, false]))
})
