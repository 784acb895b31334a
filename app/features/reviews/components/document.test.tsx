import { describe, expect, it } from 'vitest'
import { caseItem, documentOriginal, documentPage, said } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import { DocumentLink } from './document-link'
import { DocumentViewer } from './document-viewer'

type Given = Parameters<typeof documentPage>[0]

function view(given: Given = {}, language: 'en' | 'zh-CN' = 'en') {
  return render(<DocumentViewer page={documentPage(given)} toPage={(page) => `/at?page=${page}`} />, { language })
}

describe('a document beside its answers', () => {
  it('names the document, then the version, then what the firm typed', () => {
    expect(view().headings).toEqual([
      '1 Customs record certificate',
      '2 Original: version 1',
      '2 What the firm typed',
      '3 Customs record',
    ])
    expect(view({}, 'zh-CN').headings).toEqual([
      '1 Customs record certificate',
      '2 原件：第 1 版',
      '2 企业填写的内容',
      '3 Customs record',
    ])
    expect(view().text).toContain('2101960123')
  })

  it('shows the page with words for those who do not see it, and needs no script for the full size', () => {
    const page = view()
    expect(page.html).toContain('alt="Customs record certificate, version 1, page 1"')
    expect(page.link('Open full size (new tab)').attributes).toMatchObject({ href: '/picture', target: '_blank' })
    expect(page.link('Download the original').attributes).toMatchObject({ href: '/file' })
    expect(page.buttons).toEqual([])
    expect(page.html).not.toContain('style=')
  })

  it('says that nobody looked for viruses', () => {
    expect(view().text).toContain('not scanned for viruses yet')
    expect(view({ original: documentOriginal({ scan: 'clean' }) }).text).toContain('scanned, no virus found')
  })

  it('says where no scanner is connected that nobody will scan it, and never that it is yet to come', () => {
    const { text } = view({ original: documentOriginal({ scan: 'no_scanner' }) })
    expect(text).toContain('No virus scanner is connected to this server')
    expect(text).not.toContain('scanned for viruses yet')
  })

  it('says before it is saved that the original was not scanned, and that the picture is safe', () => {
    const { html } = view()
    expect(html).toContain('The original has not been scanned for viruses')
    expect(html.indexOf('has not been scanned')).toBeLessThan(html.indexOf('Download the original'))
    expect(view({ original: documentOriginal({ scan: 'clean' }) }).html).not.toContain('has not been scanned')
  })

  it('leads to the documents before and after', () => {
    const page = view({ previous: { to: '/before', label: 'Licence' }, next: { to: '/after', label: 'Contract' } })
    expect(page.link('Previous: Licence').attributes.href).toBe('/before')
    expect(page.link('Next: Contract').attributes.href).toBe('/after')
    expect(page.text).toContain('Document 2 of 4')
  })

  it('puts the version before beside the new one', () => {
    const page = view({ original: documentOriginal({ number: 2 }), before: documentOriginal({ number: 1 }) })
    expect(page.headings.slice(1, 3)).toEqual(['2 Before: version 1', '2 Now: version 2'])
  })

  it('leads from an older version to the newer one', () => {
    expect(view({ newerTo: '/newer' }).link('Look at the newer version').attributes.href).toBe('/newer')
  })

  it('turns the pages of both at once', () => {
    const page = view({ turn: { page: 2, pages: 3 } })
    expect([page.link('Previous').attributes.href, page.link('Next').attributes.href]).toEqual([
      '/at?page=1',
      '/at?page=3',
    ])
  })
})

describe('what cannot be looked at says why', () => {
  const nothing = { pictureTo: null, pages: 0 } as const
  it.each([
    [
      'a virus',
      { ...nothing, scan: 'infected', downloadTo: null },
      /A virus was found in this file, so nobody can open it/,
    ],
    ['a file nobody could open', { ...nothing, pageCount: null }, /cannot be shown here\. Download the original/],
    ['a page beyond the last', { pictureTo: null, page: 3, pages: 2, pageCount: 2 }, /has no page 3/],
    [
      'a page beyond what is shown',
      { pictureTo: null, page: 101, pages: 100, pageCount: 400 },
      /Only the first 100 pages/,
    ],
  ] as const)('%s', (_, given, sentence) => {
    const page = view({ original: documentOriginal(given) })
    expect(page.text).toMatch(sentence)
    expect(page.html).not.toContain('<img')
  })

  it('and offers no file in which a virus was found', () => {
    const page = view({ original: documentOriginal({ ...nothing, scan: 'infected', downloadTo: null }) })
    expect(page.html).not.toContain('download')
  })
})

describe('what was said about the document', () => {
  const task = documentPage().tasks[0]
  if (!task) throw new Error('The factory made no task')

  it.each([
    [null, 'No verdict yet', '尚无意见'],
    ['accepted', 'Accepted', '通过'],
    ['needs_changes', 'Needs changes', '需改'],
  ] as const)('%j', (verdict, english, chinese) => {
    expect(view({ tasks: [{ ...task, verdict }] }).text).toContain(english)
    expect(view({ tasks: [{ ...task, verdict }] }, 'zh-CN').text).toContain(chinese)
  })

  it('with its reason, or else the reason of the time before', () => {
    const [reason, lastReason] = [
      { title: 'D-07 Seal', note: said('裁切', 'zh-CN') },
      { title: 'D-01 Blur', note: said('模糊') },
    ]
    expect(view({ tasks: [{ ...task, reason, lastReason }] }).text).toContain('D-07 Seal Written in Chinese 裁切')
    expect(view({ tasks: [{ ...task, lastReason }] }).text).toContain('Last reason: D-01 Blur')
  })

  it('keeps what was typed in its own direction and as it was written', () => {
    const answers = [caseItem({ label: 'Address', lines: ['<b>شارع</b> 18'] })]
    const page = view({ tasks: [{ ...task, answers }] })
    expect(page.html).toContain('&lt;b&gt;شارع&lt;/b&gt; 18</bdi>')
    expect(view({ tasks: [{ ...task, answers: [] }] }).text).toContain('asks for nothing to be typed')
  })
})

describe('the way to the viewer', () => {
  const file = {
    versionId: 'v',
    number: 1,
    filename: 'a.pdf',
    contentType: 'application/pdf',
    sizeBytes: 1,
    sha256: '',
  }

  it('is a link with a small picture where there is one, and the file', () => {
    const item = caseItem({ file, downloadTo: '/file', document: { to: '/document', thumbnailTo: '/small' } })
    const page = render(<DocumentLink item={item} />)
    expect(page.link('Look at a.pdf').attributes.href).toBe('/document')
    expect(page.link('Download a.pdf').attributes.href).toBe('/file')
    expect(page.html).toContain('src="/small"')
    expect(
      render(<DocumentLink item={{ ...item, document: { to: '/document', thumbnailTo: null } }} />).html,
    ).not.toContain('<img')
  })

  it('is nothing where no document was given', () => {
    expect(render(<DocumentLink item={caseItem()} />).html).toBe('')
  })
})
