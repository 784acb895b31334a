import { describe, expect, it } from 'vitest'
import { confirmSchema, resetPasswordSchema, settingsSchema, signInSchema, signUpSchema, staffSchema } from './schema'

const person = {
  name: '王丽',
  email: 'wang@example.cn',
  password: 'correct horse battery',
  preferredLanguage: 'zh-CN',
  consent: 'yes',
}
const firstMessage = (result: { error?: { issues: readonly { message: string }[] } }) =>
  result.error?.issues[0]?.message

describe('signing up', () => {
  it('takes an address in any spelling and leaves the password as it was typed', () => {
    const { data } = signUpSchema.safeParse({ ...person, email: ' ＷANG@Example.CN ', password: '  spaces count  ' })
    expect(data).toMatchObject({ email: 'wang@example.cn', password: '  spaces count  ' })
  })

  it.each([
    [{ name: '' }, 'accounts:name.empty'],
    [{ name: '\u0000' }, 'forms:control'],
    [{ name: 'a\u202eb' }, 'forms:direction'],
    [{ email: '' }, 'forms:email.required'],
    [{ email: 'wang@' }, 'forms:email.invalid'],
    [{ email: 'a b@example.cn' }, 'forms:email.invalid'],
    [{ password: '' }, 'forms:password.required'],
    [{ password: 'short' }, 'forms:password.short'],
    [{ password: 'x'.repeat(129) }, 'forms:password.long'],
    [{ password: 'password' }, 'forms:password.common'],
    [{ preferredLanguage: 'tlh' }, 'forms:unknownOption'],
    [{ preferredLanguage: undefined }, 'forms:choose'],
  ])('with %o is refused in words', (given, message) => {
    expect(firstMessage(signUpSchema.safeParse({ ...person, ...given }))).toBe(message)
  })

  it('drops a way back that is too long instead of refusing the form', () => {
    const { data } = signUpSchema.safeParse({ ...person, next: `/${'x'.repeat(3000)}` })
    expect(data).toMatchObject({ email: person.email })
    expect(data?.next).toBeUndefined()
  })
})

describe('a code from a mail', () => {
  const confirm = { intent: 'confirm', email: person.email }

  it.each(['123456', ' 123 456 ', '１２３４５６', '123-456'])('is taken as people paste it: %s', (code) => {
    expect(confirmSchema.safeParse({ ...confirm, code }).data).toMatchObject({ code: '123456' })
  })

  it.each(['', '12345', '1234567', '12345a', '一二三四五六', '1'.repeat(1000), undefined])('is refused: %s', (code) => {
    expect(firstMessage(confirmSchema.safeParse({ ...confirm, code }))).toBe('forms:code.invalid')
  })

  it('can be asked for again without one', () => {
    expect(confirmSchema.safeParse({ intent: 'resend', email: person.email }).success).toBe(true)
  })

  it('is needed for a new password', () => {
    const reset = { email: person.email, password: person.password }
    expect(firstMessage(resetPasswordSchema.safeParse({ ...reset, code: 'x' }))).toBe('forms:code.mailed')
    expect(resetPasswordSchema.safeParse({ ...reset, code: '123456' }).success).toBe(true)
  })

  it.each([
    ['１２３ ４５６', '123456'],
    ['abcd-efgh-jkmn', 'abcdefghjkmn'],
    [' ABCD efgh–JKMN ', 'abcdefghjkmn'],
  ])('may be typed as %j', (code, read) => {
    const reset = { email: person.email, password: person.password }
    expect(resetPasswordSchema.parse({ ...reset, code }).code).toBe(read)
  })

  it.each(['12345', '1234567', 'abcdefghjkm', 'abcdefghijkl', 'abcd-efgh-jk0n'])('is not %j', (code) => {
    const reset = { email: person.email, password: person.password }
    expect(firstMessage(resetPasswordSchema.safeParse({ ...reset, code }))).toBe('forms:code.mailed')
  })
})

describe('signing in', () => {
  it('says nothing about the rules of new passwords', () => {
    expect(signInSchema.safeParse({ email: person.email, password: 'short' }).success).toBe(true)
    expect(firstMessage(signInSchema.safeParse({ email: person.email, password: '' }))).toBe('forms:password.required')
    expect(firstMessage(signInSchema.safeParse({ email: person.email, password: 'x'.repeat(513) }))).toBe(
      'forms:password.long',
    )
  })
})

describe('what is posted from an account', () => {
  it.each([
    [{ intent: 'save', name: '王丽', preferredLanguage: 'en' }, true],
    [{ intent: 'accept', invitationId: '0198c0de-0000-7000-8000-000000000001' }, true],
    [{ intent: 'accept', invitationId: '1 or 1=1' }, false],
    [{ intent: 'delete' }, false],
    [{}, false],
  ])('%o is taken: %s', (form, isTaken) => {
    expect(settingsSchema.safeParse(form).success).toBe(isTaken)
  })

  it.each([
    [{ intent: 'set_role', userId: 'u1', role: 'official' }, true],
    [{ intent: 'set_role', userId: 'u1', role: 'owner' }, false],
    [{ intent: 'disable', userId: '' }, false],
    [{ intent: 'enable', userId: 'u'.repeat(65) }, false],
    [{ intent: 'disable', userId: ['u1', 'u2'] }, false],
  ])('staff: %o is taken: %s', (form, isTaken) => {
    expect(staffSchema.safeParse(form).success).toBe(isTaken)
  })
})
