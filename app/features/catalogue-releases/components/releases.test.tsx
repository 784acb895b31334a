import { describe, expect, it } from 'vitest'
import type { Language } from '~/i18n/language'
import { render } from '../../../../tests/support/render'
import type { NoticeView } from '../notice-queries.server'
import type { ReleaseView, PendingRelease } from '../queries.server'
import { ChangeNotice } from './change-notice'
import { ReleaseList } from './release-list'
import { Pending } from './pending'
import { PublishRelease } from './publish-release'
import { atLeast } from '../../../../tests/support/at-least'

const change = {
  taskId: 'V02',
  kind: 'changed' as const,
  title: 'Used-car licence',
  sentence: 'Changed on 1 January 2026, because of this rule: 648.',
  kept: 'Everything you gave is still there.',
  rule: { title: 'Notice 648', to: '/rules/used_car_export_2025_648' },
}
const notice: NoticeView = {
  id: '018f3a52-7c1e-7b3a-9d7e-0123456789ab',
  heading: 'Your steps have changed',
  changes: [{ ...change, to: '/firms/f/tasks/V02' }],
  finished: 'Nothing you have finished is lost.',
  all: { to: '/firms/f/changes', label: 'Earlier changes' },
  putAway: 'I have read this',
}

describe('the notice on the roadmap', () => {
  it('says what changed and why, and leads to the task, the rule and all changes', () => {
    const page = render(<ChangeNotice notice={notice} />)
    expect(page.text).toContain(change.sentence)
    expect(page.byTag('a').map(({ attributes }) => attributes.href)).toEqual([
      '/firms/f/tasks/V02',
      '/rules/used_car_export_2025_648',
      '/firms/f/changes',
    ])
  })

  it('is put away by a form that works without scripts, and not by those who only look on', () => {
    const form = render(<ChangeNotice notice={notice} />).byTag('form')[0]
    expect(form?.attributes).toMatchObject({ method: 'post', action: '/firms/f/changes' })
    expect(render(<ChangeNotice notice={{ ...notice, putAway: null }} />).byTag('form')).toEqual([])
  })

  it('names a task that is gone without a link to it', () => {
    const gone = { ...change, kind: 'dropped' as const, to: null, rule: null, kept: null }
    const page = render(<ChangeNotice notice={{ ...notice, changes: [gone] }} />)
    expect(page.text).toContain('Used-car licence')
    expect(page.byTag('a')).toHaveLength(1)
  })
})

const pending: PendingRelease = {
  version: '2026-11-24.3',
  comparedWith: ['2025-10-20.1', '2026-01-01.1'],
  seen: 40,
  newer: 2,
  touched: 26,
  steps: [{ ...change, id: 'changed V02', firms: 26 }],
  firms: [
    {
      id: 'f',
      name: 'Fushun Cars',
      creditCode: '91210100MA0QDFPB4Q',
      changes: [change],
      kept: ['Customs code', 'Licence'],
    },
    { id: 'g', name: 'Dalian Cars', creditCode: '91210100MA0QDFPB5Q', changes: [change], kept: [] },
  ],
  page: 1,
  pages: 2,
}

describe('a release before it is published', () => {
  const show = (language: Language, given: Partial<PendingRelease> = {}) =>
    render(<Pending pending={{ ...pending, ...given }}>{null}</Pending>, { language })

  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'To be published: 2026-11-24.3',
        'Of 40 firms that registered before this release, 26 are touched.',
        '2025-10-20.1, 2026-01-01.1',
        'Changed: Used-car licence',
        'What was given is kept: Customs code, Licence',
        'Everything that was given stays as it is',
      ],
    ],
    [
      'zh-CN',
      [
        '待发布：2026-11-24.3',
        '在本版本之前登记的40家企业中，26家受影响。',
        '2025-10-20.1、2026-01-01.1',
        '已填写的内容保留',
      ],
    ],
  ])('says in %s whom it touches, how, and what is kept', (language, parts) => {
    const page = show(language)
    for (const part of atLeast(1, parts)) expect(page.text).toContain(part)
  })

  it('has no lists when it touches nobody', () => {
    const page = show('en', { touched: 0, steps: [], firms: [], pages: 0 })
    expect(page.text).toContain('Of 40 firms that registered before this release, none is touched.')
    expect(page.byTag('table')).toEqual([])
  })
})

describe('publishing', () => {
  const show = (isAsking: boolean, touched = 26) =>
    render(<PublishRelease pending={{ version: '2026-11-24.3', touched }} isAsking={isAsking} />)

  it('is asked once more before anybody is told', () => {
    expect(show(false).byTag('form')).toEqual([])
    expect(show(false).byTag('a')[0]?.attributes.href).toBe('/admin/catalogue?confirm=1')
    expect(show(true).text).toContain('Publish and tell 26 firms')
    expect(show(true).text).toContain('Mails cannot be taken back.')
  })

  it('speaks of one firm, and of none', () => {
    expect(show(true, 1).text).toContain('Publish and tell 1 firm')
    expect(show(true, 0).text).toContain('There is no firm to tell.')
  })
})

describe('the releases that have run', () => {
  const release: ReleaseView = {
    version: '2026-11-24.3',
    recordedAt: new Date('2026-11-24T01:00:00Z'),
    publishedAt: new Date('2026-11-24T02:00:00Z'),
    publishedBy: '赵强',
    toldAt: new Date('2026-11-24T02:01:00Z'),
    told: 26,
    isRunning: true,
  }

  it.each<[string, Partial<ReleaseView>, string]>([
    ['how many firms were told', {}, '26 firms'],
    ['that one firm was told', { told: 1 }, '1 firm'],
    ['who published it', {}, '赵强'],
    ['which one runs', {}, '2026-11-24.3 (runs now)'],
    ['that firms are still being told', { toldAt: null, told: 3 }, 'Being told, 3 so far'],
    ['that there was nobody to tell', { publishedBy: null, told: 0 }, 'First release, nobody to tell'],
    ['that it waits', { publishedAt: null, publishedBy: null, toldAt: null, told: 0 }, 'Not published'],
  ])('say %s', (_, given, words) => {
    expect(render(<ReleaseList releases={[{ ...release, ...given }]} />).text).toContain(words)
  })
})
