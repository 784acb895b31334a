// Secrets may come from files, as containers are given them: NAME_FILE says where the value of NAME stands. Then it is in no list of
// processes, in no description of a container and in no file of settings.
import { readFileSync } from 'node:fs'

/** Every variable that may be a secret or hold one. */
export const SECRETS = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'SESSION_SECRET',
  'SESSION_SECRET_BEFORE',
  'DEMO_PASSWORD',
  'SMTP_URL',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
]

/** Puts what the files say into the environment; answers with a sentence when that cannot be. Never says what stands in them. */
export function readSecretFiles(env) {
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`]
    if (!file) continue
    if (env[name]) return `${name} and ${name}_FILE are both set: keep one of them.`
    try {
      // Editors and shells end a file with a line break, which belongs to no secret.
      env[name] = readFileSync(file, 'utf8').replace(/\r?\n$/, '')
    } catch (error) {
      return `${name}_FILE cannot be read: ${file} (${error.code}).`
    }
    if (!env[name]) return `${name}_FILE is empty: ${file}.`
  }
  return null
}
