// Every variable of the environment the portal reads, checked once when the server starts.
import { z } from 'zod'

const flag = z.enum(['0', '1']).default('0')

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  /** Unset: every address of this machine. */
  HOST: z.string().optional(),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  /** Where people reach the portal, as in links of mails; https here turns on secure cookies and HSTS. */
  BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  SESSION_SECRET: z.string('must be set').min(32, 'must have at least 32 characters'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().optional(),
  STORAGE_DIR: z.string().default('.data/storage'),
  /** Proxies in front whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.coerce.number('must be a number of proxies').int().min(0).max(10).default(0),
  /** Shows the outbox at /dev/outbox; for demonstrations only. */
  DEMO: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  LOG_FILE: z.string().optional(),
})

export type Environment = z.output<typeof environmentSchema> & { readonly BASE_URL: string }

/** Throws an error whose message is one sentence for whoever starts the server. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new Error(`The environment is not right: ${problems.join('; ')}.`)
  }
  return { ...parsed.data, BASE_URL: parsed.data.BASE_URL ?? `http://localhost:${parsed.data.PORT}` }
}
