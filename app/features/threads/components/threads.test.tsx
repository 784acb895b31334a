import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '~/domain/message/reference/templates'
import { render } from '../../../../tests/support/render'
import type { ComposerHelp } from '../template-queries.server'
import type { ThreadMessage, ThreadPage } from '../thread-queries.server'
import { Composer, NoComposer } from './composer'
import { MessageList } from './message-list'
import { NoteForm } from './note-form'
import { NoteList } from './note-list'
import { TemplateForm } from './template-form'
import { TemplatePicker } from './template-picker'
import { TemplateTable } from './template-table'
import { CaseThreadLinks, FirmThreadLink } from './thread-links'

const AT = '2026-11-25T02:00:00Z'
const ITEM = 'S05.customs_code'

const message = (given: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: 'm1',
  author: '周婷',
  isOwn: false,
  isOurs: false,
  item: null,
  text: '第一行\n<b>第二行</b>',
  at: AT,
  isNew: false,
  seen: null,
  attachments: [],
  ...given,
})

const thread = (given: Partial<ThreadPage> = {}): ThreadPage => ({
  side: 'advisor',
  reference: 'R-2611-0427',
  firm: 'Yuancheng Pump',
  advisor: '周婷',
  caseTo: '/advisor/cases/a',
  item: null,
  filters: [],
  messages: [],
  newCount: 0,
  items: [{ label: 'Customs', options: [{ value: ITEM, label: 'Customs code' }] }],
  whyNot: null,
  lastOwnId: '',
  requestId: '018f3a52-7c1e-7b3a-9d7e-0123456789ab',
  ...given,
})

const help: ComposerHelp = {
  templates: TEMPLATES.map(({ key, titles, texts }) => ({ key, titles, texts })),
  values: {
    'zh-CN': { firm: '远程泵业', reference: 'R-2611-0427', due: null },
    en: { firm: 'Yuancheng Pump', reference: 'R-2611-0427', due: null },
  },
  items: { [ITEM]: { 'zh-CN': '海关编码', en: 'Customs code' } },
  firmLanguage: 'zh-CN',
  readers: { 'zh-CN': 2, en: 1 },
}

describe('what was written', () => {
  it('says who, which side, about what, and what is new', () => {
    const page = render(
      <MessageList page={thread({ messages: [message({ isNew: true, item: '海关编码' })], newCount: 1 })} />,
    )
    expect(page.text).toContain('周婷')
    expect(page.text).toContain('firm')
    expect(page.text).toContain('New')
    expect(page.text).toContain('About: 海关编码')
    expect(page.text).toContain('<b>第二行</b>')
    expect(page.link('1 new message').attributes.href).toBe('#latest')
  })

  it.each([
    ['advisor', AT, /Read by the firm on 25 November 2026 at 10:00/],
    ['advisor', null, /Not read by the firm yet/],
    ['firm', AT, /Read by an advisor on/],
    ['firm', null, /Not read by an advisor yet/],
  ] as const)('of the %s, seen %s', (side, readAt, words) => {
    const own = message({ isOwn: true, isOurs: true, seen: { readAt } })
    const page = render(<MessageList page={thread({ side, messages: [own] })} />)
    expect(page.text).toMatch(words)
    expect(page.text).toContain('You')
  })

  it('offers files to be saved, but for those that are harmful', () => {
    const file = { id: 'f', filename: '说明.pdf', sizeBytes: 48_213, to: '/files/f' }
    const attachments = [
      { ...file, scan: 'unknown' } as const,
      { ...file, id: 'g', filename: 'x.pdf', scan: 'infected' } as const,
    ]
    const page = render(<MessageList page={thread({ side: 'firm', messages: [message({ attachments })] })} />)
    expect(page.links).toEqual([['Download 说明.pdf (48.2 kB)', '/files/f']])
    expect(page.text).not.toContain('not scanned for viruses')
    const staff = render(<MessageList page={thread({ side: 'advisor', messages: [message({ attachments })] })} />)
    expect(staff.text).toContain('not scanned for viruses')
    expect(page.text).toContain('x.pdf is harmful')
  })

  it('says so when there is nothing', () => {
    expect(render(<MessageList page={thread()} />).text).toContain('No messages yet')
    expect(render(<NoteList notes={[]} />).text).toContain('No notes yet')
  })
})

describe('the two forms', () => {
  const notes = {
    reference: 'R-2611-0427',
    firm: 'Yuancheng Pump',
    caseTo: '/advisor/cases/a',
    item: ITEM,
    notes: [],
    items: thread().items,
    lastOwnId: '',
    requestId: thread().requestId,
  }

  it('name their readers and share no field', () => {
    const toFirm = render(<Composer page={thread()} reader="Yuancheng Pump" />)
    const toColleagues = render(<NoteForm page={notes} />)
    expect(toFirm.buttons).toEqual(['Send to Yuancheng Pump'])
    expect(toColleagues.buttons).toEqual(['Keep note for colleagues'])
    const names = ({ all }: typeof toFirm) =>
      all.flatMap(({ tag, attributes }) => (['textarea', 'select'].includes(tag) ? [attributes.name ?? ''] : []))
    expect(names(toFirm)).toEqual(['aboutItem', 'messageText'])
    expect(names(toColleagues)).toEqual(['noteItem', 'noteText'])
    expect(toColleagues.options('What the note is about')).toEqual(['The whole application', '*Customs code'])
  })

  it('keep what was typed', () => {
    const values = { messageText: ['长长的一段'], aboutItem: [ITEM] }
    const errors = [{ field: 'messageText', message: { key: 'forms:tooLong', values: { max: 5000 } } }] as const
    const page = render(<Composer page={thread()} reader="X" reply={{ errors, values }} />)
    expect(page.text).toContain('长长的一段')
    expect(page.options('What it is about')).toEqual(['The whole application', '*Customs code'])
    expect(page.description(page.control('Message to X'))).toContain('Use 5000 characters or fewer')
    expect(render(<NoteForm page={notes} held={{ noteText: ['记到一半'] }} />).text).toContain(
      'What you typed is still here',
    )
  })

  it.each([
    ['viewer', /You are a viewer/],
    ['own_firm', /You belong to this firm/],
    ['held', /周婷 holds this case/],
    ['unclaimed', /Nobody holds this case/],
  ] as const)('are not there for everybody: %s', (whyNot, words) =>
    expect(render(<NoComposer page={thread({ whyNot })} />).text).toMatch(words),
  )
})

describe('a template', () => {
  const picked = (template: string, aboutItem = '') => (
    <Composer
      page={thread()}
      reader="X"
      reply={{ errors: [], values: { template: [template], aboutItem: [aboutItem] } }}
      around={(item) => (
        <TemplatePicker help={help} itemId={null}>
          {item}
        </TemplatePicker>
      )}
    />
  )

  it('is shown as the firm reads it and as the advisor reads it', () => {
    const page = render(picked('missing_page', ITEM))
    expect(page.headings).toContain('3 As the firm reads it (中文)')
    expect(page.headings).toContain('3 For you to compare (English)')
    expect(page.text).toContain('编号 R-2611-0427 中的“海关编码”缺页')
    expect(page.text).toContain('Dear Yuancheng Pump,')
    expect(page.text).toContain('2 read Chinese, 1 read English')
    expect(page.buttons).toContain('Insert into the message')
  })

  it('says what it leaves open', () => {
    expect(render(picked('missing_page')).text).toContain('Choose above what it is about')
    expect(render(picked('due_soon')).byTag('mark')).toHaveLength(2)
    expect(render(picked('due_soon')).text).toContain('Put in a date of your own')
    expect(render(picked('thanks_next_step')).byTag('mark')).toEqual([])
    expect(render(picked('')).text).not.toContain('As the firm reads it')
  })

  it('is listed with its state, and edited in both languages', () => {
    const [first] = TEMPLATES
    if (!first) throw new Error('There is no template')
    const template = { ...first, isActive: true, version: 0, changed: null }
    const off = { ...template, key: 'other', isActive: false, changed: { by: '孙立', at: AT } }
    const list = render(<TemplateTable templates={[template, off]} />)
    expect(list.buttons).toEqual(['Switch off “A page is missing”', 'Switch on “A page is missing”'])
    expect(list.text).toContain('Original text')
    expect(list.text).toContain('孙立, 25 November 2026')
    const values = {
      'zh-CN': { ...help.values['zh-CN'], item: '营业执照' },
      en: { ...help.values.en, item: 'Licence' },
    }
    const form = render(<TemplateForm template={template} examples={values} />)
    expect(form.text).toContain('In R-2611-0427, “Licence” is not complete')
    expect(form.text).toContain('编号 R-2611-0427 中的“营业执照”缺页')
    expect(form.text).toContain('{{firm}} the firm’s name')
    expect(form.hidden('version')).toEqual(['0'])
  })
})

describe('the way there', () => {
  it('from a case says how much is there and what is new', () => {
    const page = render(<CaseThreadLinks caseId="a" counts={{ messages: 3, unread: 2, notes: 1 }} />)
    expect(page.link(/^Messages with the firm/).attributes.href).toBe('/advisor/cases/a/messages')
    expect(page.link(/^Notes for colleagues/).attributes.href).toBe('/advisor/cases/a/notes')
    expect(page.text).toContain('2 unread')
    const ofOwnFirm = render(<CaseThreadLinks caseId="a" counts={{ messages: 0, unread: 0, notes: null }} />)
    expect(ofOwnFirm.links).toEqual([['Messages with the firm', '/advisor/cases/a/messages']])
  })

  it('from an application leads to the advisor', () => {
    const page = render(<FirmThreadLink to="/m" counts={{ messages: 1, unread: 1 }} />)
    expect(page.link(/^Messages with your advisor/).attributes.href).toBe('/m')
    expect(page.text).toContain('1 unread')
  })
})
