// Secrets from files, and the secret that a portal keeps for itself.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { changeKeptSecret, forgetSecretBefore, keptSecret, takeSecretBack } from '../bin/kept-secret.mjs'
import { readSecretFiles, SECRETS } from '../bin/secret-files.mjs'
import { atLeast } from './support/at-least'

const root = mkdtempSync(join(tmpdir(), 'secrets-'))
const file = join(root, 'given')

beforeEach(() => rmSync(join(root, '.data'), { recursive: true, force: true }))
afterAll(() => rmSync(root, { recursive: true }))

describe('a secret in a file', () => {
  it.each(SECRETS)('is taken for %s, without the line break that ends the file', (name) => {
    writeFileSync(file, 'the value = of it \n')
    const env: Record<string, string> = { [`${name}_FILE`]: file }
    expect(readSecretFiles(env)).toBeNull()
    expect(env[name]).toBe('the value = of it ')
  })

  it.each([
    ['both are given', { SMTP_URL: 'smtp://a', SMTP_URL_FILE: file }, /SMTP_URL and SMTP_URL_FILE are both set/],
    ['it is not there', { SMTP_URL_FILE: join(root, 'none') }, /SMTP_URL_FILE cannot be read: .*none \(ENOENT\)\.$/],
    ['it is a folder', { SMTP_URL_FILE: root }, /\(EISDIR\)\.$/],
    ['it is empty', { SMTP_URL_FILE: join(root, 'empty') }, /SMTP_URL_FILE is empty/],
  ])('is refused with one sentence when %s', (_, env, sentence) => {
    writeFileSync(join(root, 'empty'), '\n')
    const said = readSecretFiles(env)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('\n')
  })

  it('may be every variable that holds one, and the README says so', () => {
    const read = (path: string) => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')
    const variables = [...read('app/server/env.server.ts').matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(
      ([, name]) => name ?? '',
    )
    // Addresses of services that are told nothing secret in their address.
    const open = new Set(['BASE_URL', 'CLAMAV_URL'])
    const secret = variables.filter((name) => /SECRET|KEY|_URL$/.test(name) && !open.has(name))
    expect(SECRETS).toEqual(expect.arrayContaining(secret))
    for (const name of SECRETS) expect(read('README.md'), name).toContain(`\`${name}_FILE\``)
  })
})

describe('the secret a portal keeps for itself', () => {
  it('is made once, for its owner alone', () => {
    const { present, before } = keptSecret(root)
    expect(Buffer.from(present ?? '', 'base64url')).toHaveLength(32)
    expect(before).toBeNull()
    expect(keptSecret(root)).toEqual({ present, before })
    expect(statSync(join(root, '.data/session-secret')).mode & 0o777).toBe(0o600)
  })

  it('is kept beside the new one until nothing needs it any more', () => {
    const { present: old } = keptSecret(root)
    const changed = changeKeptSecret(root)
    expect(changed.before).toBe(old)
    expect(changed.present).not.toBe(old)
    for (const name of atLeast(1, readdirSync(join(root, '.data'))))
      expect(statSync(join(root, '.data', name)).mode & 0o777, name).toBe(0o600)
    forgetSecretBefore(root)
    expect(keptSecret(root)).toEqual({ present: changed.present, before: null })
  })

  it('is changed once, when the change was cut off and is begun again', () => {
    keptSecret(root)
    const changed = changeKeptSecret(root)
    expect(changeKeptSecret(root)).toEqual(changed)
  })

  it('is changed when the change was cut off before there was a new one', () => {
    mkdirSync(join(root, '.data'))
    for (const name of ['session-secret', 'session-secret-before'])
      writeFileSync(join(root, '.data', name), 'the old one')
    const changed = changeKeptSecret(root)
    expect(changed.before).toBe('the old one')
    expect(changed.present).not.toBe('the old one')
  })

  it('is back when the change cannot be made', () => {
    const kept = keptSecret(root)
    changeKeptSecret(root)
    takeSecretBack(root)
    expect(keptSecret(root)).toEqual(kept)
  })
})
