import { describe, expect, it } from 'vitest'
import { guestSchema } from './guest-schema'
import { profileFields } from './profile-fields'
import { peopleSchema, profileSchema, requestAccessSchema } from './schema'

const profile = {
  creditCode: '91210100MA0TE5T08D',
  nameZh: '沈阳北方机械有限公司',
  nameEn: 'Shenyang North Machinery Co., Ltd.',
  segment: 'sme',
  ownership: 'domestic',
  district: '210102',
  tracks: ['general_goods'],
  sells: '离心泵',
  targetRegions: [],
}
const id = '0198c0de-0000-7000-8000-000000000001'
const messages = (form: Record<string, unknown>) =>
  profileSchema
    .safeParse({ ...profile, ...form })
    .error?.issues.map(({ path, message }) => `${path[0] as string} ${message}`)

describe('the profile of a firm', () => {
  it('takes what a licence says', () => {
    expect(profileSchema.safeParse(profile).data).toMatchObject({ ...profile, hasOwnBrand: false })
  })

  it('writes Latin names in ordinary letters and lists in their own order, each once', () => {
    const { data } = profileSchema.safeParse({
      ...profile,
      nameEn: ' Ｎorth１ ',
      tracks: ['used_car', 'general_goods', 'used_car'],
      hasOwnBrand: 'yes',
    })
    expect(data).toMatchObject({ nameEn: 'North1', tracks: ['general_goods', 'used_car'], hasOwnBrand: true })
  })

  it.each([
    [{ creditCode: '' }, 'creditCode firms:creditCode.empty'],
    [{ nameZh: '' }, 'nameZh firms:nameZh.empty'],
    [{ nameZh: 'North Machinery' }, 'nameZh forms:notChinese'],
    [{ nameEn: '北方机械' }, 'nameEn forms:notLatin'],
    [{ nameEn: '北方 North' }, 'nameEn forms:notLatin'],
    [{ segment: '' }, 'segment firms:segment.empty'],
    [{ segment: 'bank' }, 'segment forms:unknownOption'],
    [{ ownership: undefined }, 'ownership firms:ownership.empty'],
    [{ district: '' }, 'district firms:district.empty'],
    [{ tracks: [] }, 'tracks firms:tracksField.empty'],
    [{ tracks: ['smuggling'] }, 'tracks forms:unknownOption'],
    [{ sells: ' \n ' }, 'sells firms:sells.empty'],
    [{ sells: 'a\u0000b' }, 'sells forms:control'],
    [{ targetRegions: ['moon'] }, 'targetRegions forms:unknownOption'],
  ])('with %o says %s', (form, expected) => {
    expect(messages(form)).toEqual([expected])
  })

  it('says everything that is wrong at once', () => {
    expect(profileSchema.safeParse({}).error?.issues.length).toBeGreaterThanOrEqual(7)
  })
})

describe('what is posted about people', () => {
  it.each([
    [{ intent: 'invite', email: 'li@example.cn', role: 'editor' }, true],
    [{ intent: 'invite', email: 'li@example.cn', role: 'advisor' }, false],
    [{ intent: 'grant', accessRequestId: id, role: 'viewer' }, true],
    [{ intent: 'grant', accessRequestId: id }, false],
    [{ intent: 'decline', accessRequestId: 'x' }, false],
    [{ intent: 'revoke', invitationId: id }, true],
    [{ intent: 'set_role', userId: 'u1', role: 'owner' }, true],
    [{ intent: 'remove', userId: '' }, false],
    [{ intent: 'own' }, false],
  ])('%o is taken: %s', (form, isTaken) => {
    expect(peopleSchema.safeParse(form).success).toBe(isTaken)
  })

  it('may be a request without a message', () => {
    expect(requestAccessSchema.safeParse({ creditCode: 'x', message: '' }).success).toBe(true)
    expect(requestAccessSchema.safeParse({ creditCode: '', message: '' }).success).toBe(false)
  })
})

describe('a guest and a firm', () => {
  const given = { ...profile, targetRegions: [] }
  const fields = Object.keys(profileFields)
  const problemsIn = (schema: typeof profileSchema | typeof guestSchema, form: Record<string, unknown>) =>
    schema.safeParse({ ...given, ...form }).error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`)

  it.each(
    fields.flatMap((field) =>
      ['', undefined, 'nonsense', ['nonsense'], '__proto__', 'x'.repeat(30)].map((value) => [field, value]),
    ),
  )('are refused alike with %s %j, or taken alike', (field, value) => {
    const ofGuest = problemsIn(guestSchema, { [String(field)]: value })
    const ofFirm = problemsIn(profileSchema, { [String(field)]: value })
    // That there is no such district is said to a firm by the command, in the same words.
    if (field === 'district' && ofFirm === undefined) expect(ofGuest).toEqual(['district forms:unknownOption'])
    else if (field === 'district') expect(ofGuest?.[0]).toBe(ofFirm?.[0])
    else expect(ofGuest).toEqual(ofFirm)
  })
})
