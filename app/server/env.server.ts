// Every variable of the environment the portal reads, checked once when the server starts.
import { z } from 'zod'

const flag = z.enum(['0', '1']).default('0')

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  /** Unset: this machine only. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  /** Where people reach the portal, as in links of mails; https here turns on secure cookies and HSTS. */
  BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  SESSION_SECRET: z.string('must be set').min(32, 'must have at least 32 characters'),
  /** While the secret is being changed: the one before, whose signatures and seals still count. */
  SESSION_SECRET_BEFORE: z.string().min(32, 'must have at least 32 characters').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().optional(),
  /** Where people reach whoever runs the portal, shown on /contact and at the end of every mail. */
  CONTACT_EMAIL: z.email({ error: 'must be a mail address' }).optional(),
  CONTACT_PHONE: z.string().max(60, 'must have at most 60 characters').optional(),
  STORAGE_DIR: z.string().default('.data/storage'),
  /** With a bucket, documents live there instead of in STORAGE_DIR. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** A ClamAV daemon that looks at every upload. */
  CLAMAV_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/]+:\d+|unix:\/.+)$/, 'must be tcp://host:port or unix:/path/of/the/socket')
    .optional(),
  /** Proxies in front whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.coerce.number('must be a number of proxies').int().min(0).max(10).default(0),
  /** Shows the outbox at /dev/outbox; for demonstrations only. */
  DEMO: flag,
  /** Replaces the password that everybody knows in every demo account; the outbox is then for administrators. */
  DEMO_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  LOG_FILE: z.string().optional(),
})

/** The names of all of them, for the pages and templates that explain them. @checked */
export function environmentVariables(): readonly string[] {
  return Object.keys(environmentSchema.shape)
}

const WITHOUT_KEYS = {
  path: ['S3_BUCKET'],
  error: 'needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it',
}

function hasBucketKeys(given: z.output<typeof environmentSchema>): boolean {
  return !given.S3_BUCKET || Boolean(given.S3_ACCESS_KEY_ID && given.S3_SECRET_ACCESS_KEY)
}

export type Environment = z.output<typeof environmentSchema> & { readonly BASE_URL: string }

/** Throws an error whose message is one sentence for whoever starts the server. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.refine(hasBucketKeys, WITHOUT_KEYS).safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new Error(`The environment is not right: ${problems.join('; ')}.`)
  }
  return { ...parsed.data, BASE_URL: parsed.data.BASE_URL ?? `http://localhost:${parsed.data.PORT}` }
}
