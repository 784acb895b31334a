import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { CertificatePage } from '../queries.server'
import { CertificatePrint } from './certificate-print'
import { QrCode } from '~/ui/data/qr-code'

const certificate: CertificatePage = {
  code: 'ABCD2345EFGH',
  firmZh: '沈阳北方机械有限公司',
  firmEn: 'Shenyang North Machinery Co., Ltd.',
  creditCode: '91210100MA0000000X',
  maskedNumber: '0901************90',
  declaredOn: '2026-11-02',
  market: 'Kazakhstan',
  mode: '0110 General trade',
  value: { minor: '9007199254740993', currency: 'USD' },
  verifiedAt: '2026-11-04T16:30:00.000Z',
  issuedAt: '2026-11-04T16:30:00.000Z',
  verifyUrl: 'https://portal.test/verify/ABCD2345EFGH',
  qr: { size: 29, path: 'M0 0h7v1H0z' },
}

describe('the certificate', () => {
  it.each([
    ['en', 'Certificate of First Export', '2 November 2026', 'By a programme advisor, 5 November 2026'],
    ['zh-CN', '首单出口证书', '2026年11月2日', '项目顾问，2026年11月5日'],
  ] as const)('says in %s what was verified, when and for whom', (language, heading, declared, verified) => {
    const page = render(<CertificatePrint certificate={certificate} />, { language })
    const facts = Object.values(page.facts)
    expect(page.headings).toEqual([`1 ${heading}`])
    expect(facts).toContain(declared)
    expect(facts).toContain(verified)
    expect(page.text).toContain(certificate.firmZh)
    expect(page.text).toContain(certificate.firmEn)
  })

  it('hides the middle of the declaration number and groups its own', () => {
    const facts = Object.values(render(<CertificatePrint certificate={certificate} />).facts)
    expect(facts).toContain('0901************90')
    expect(facts).toContain('ABCD 2345 EFGH')
  })

  it('reads each name in its own language', () => {
    const page = render(<CertificatePrint certificate={certificate} />)
    const spoken = page.all
      .filter(({ attributes }) => attributes.lang)
      .map(({ attributes, children }) => [attributes.lang, children[0]])
    expect(spoken).toEqual([
      ['zh-CN', certificate.firmZh],
      ['en', certificate.firmEn],
    ])
  })

  it.each([
    ['USD', '1250000', 'US$12,500'],
    ['CNY', '99', 'CN¥0.99'],
    ['JPY', '1500', 'JP¥1,500'],
    ['USD', '0', 'US$0'],
  ])('writes %s %s in smallest units as %s', (currency, minor, text) => {
    const page = render(<CertificatePrint certificate={{ ...certificate, value: { minor, currency } }} />)
    expect(page.facts['Declared value']).toBe(text)
  })

  it('can be verified by hand as well as by its picture', () => {
    const page = render(<CertificatePrint certificate={certificate} />)
    expect(page.links).toEqual([[certificate.verifyUrl, certificate.verifyUrl]])
    expect(page.byRole('img').attributes['aria-label']).toBe('QR code of the verification address')
  })
})

describe('the picture of the address', () => {
  it('keeps the quiet zone of four units that scanners need, dark on white', () => {
    const page = render(<QrCode code={certificate.qr} label="QR" />)
    expect(page.byRole('img').attributes).toMatchObject({ viewbox: '-4 -4 37 37' })
    expect(page.byTag('path')[0]?.attributes).toMatchObject({ d: certificate.qr.path, fill: '#000000' })
  })
})
