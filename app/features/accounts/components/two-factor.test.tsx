import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { BackupCodes } from './backup-codes'
import { ResetMemberFields } from './reset-member-fields'
import { SecondCodeField } from './second-code-field'
import { ChangeFields, TwoFactorFacts } from './two-factor-manage'
import { ConfirmFields, NewDevice, StartFields } from './two-factor-set-up'

const CODES = ['abcdefgh23', 'mnpqrstu45']

describe('a new device', () => {
  const address = 'otpauth://totp/Zero-to-One:li%40example.cn?secret=GEZDGNBVGY3TQOJQ&issuer=Zero-to-One'
  const setUp = { secret: 'GEZDGNBVGY3TQOJQ', address, qr: { size: 1, path: 'M0 0h1v1h-1z' } }

  it('is set up by camera, by a touch on the same phone, or by hand', () => {
    const page = render(
      <NewDevice setUp={setUp} next="/advisor">
        <ConfirmFields />
      </NewDevice>,
    )
    expect(page.byRole('img').attributes['aria-label']).toBe('QR code for the authenticator app')
    expect(page.link('Is the app on this phone? Add the account directly').attributes.href).toBe(address)
    expect(page.text).toContain('GEZD GNBV GY3T QOJQ')
    expect(page.control('6-digit code in the app').attributes).toMatchObject({
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
    })
    expect([page.hidden('intent'), page.hidden('next')]).toEqual([['confirm', 'cancel'], ['/advisor']])
  })

  it('begins with the password that one has', () => {
    const page = render(<StartFields />)
    expect(page.control('Password').attributes).toMatchObject({ type: 'password', autocomplete: 'current-password' })
    expect(page.hidden('intent')).toEqual(['start'])
  })
})

describe('backup codes', () => {
  const page = render(<BackupCodes codes={CODES} email="li@example.cn" next="/advisor" />)

  it('are shown in groups that can be copied by hand', () => {
    expect(page.byTag('li').map(({ children }) => children)).toEqual([['abcde-fgh23'], ['mnpqr-stu45']])
  })

  it('are a file without asking the server again', () => {
    const { href = '', download } = page.link('Download as a text file').attributes
    expect(download).toMatch(/\.txt$/)
    expect(decodeURIComponent(href.split(',')[1] ?? '')).toBe(
      'Zero-to-One backup codes\r\nli@example.cn\r\n\r\nabcde-fgh23\r\nmnpqr-stu45\r\n',
    )
  })

  it('are put away by the person', () => {
    expect([page.hidden('intent'), page.hidden('next')]).toEqual([['put_away'], ['/advisor']])
  })
})

describe('what can be changed', () => {
  it.each([
    [true, ['*Make new backup codes (the old ones stop working)', 'Move to another phone']],
    [
      false,
      ['*Make new backup codes (the old ones stop working)', 'Move to another phone', 'Turn two-factor sign-in off'],
    ],
  ])('by somebody of whom it is required: %s', (isRequired, choices) => {
    const page = render(<ChangeFields isRequired={isRequired} />)
    expect(page.choices('What would you like to do?')).toEqual(choices)
    expect(page.text.includes('Staff cannot turn it off')).toBe(isRequired)
  })

  it('is shown with the number of codes that are left', () => {
    const device = { since: '2026-11-25T04:00:00.000Z', codesLeft: 9 }
    expect(render(<TwoFactorFacts device={device} />).facts).toMatchObject({ 'Backup codes left': '9' })
  })
})

it('the second step takes letters, too, for a backup code', () => {
  const { attributes } = render(<SecondCodeField />).control('Code from the app, or a backup code')
  expect(attributes).toMatchObject({ autocomplete: 'one-time-code', spellcheck: 'false' })
  expect(attributes.inputmode).toBeUndefined()
})

it('a member is named by the address, with a reason that has to be chosen', () => {
  const page = render(<ResetMemberFields />)
  expect(page.hidden('intent')).toEqual(['reset_member'])
  expect(page.options('Reason')[0]).toBe('*Choose one')
  expect(page.options('Reason')).toHaveLength(5)
})
