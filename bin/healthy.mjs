// Whether the portal on this machine answers and reaches its database; ends with code 1 if not. For containers and monitors.
const port = process.env.PORT || '3000'
const host = process.env.HOST && !['0.0.0.0', '::'].includes(process.env.HOST) ? process.env.HOST : '127.0.0.1'
try {
  const { ok } = await fetch(`http://${host}:${port}/health/ready`, { signal: AbortSignal.timeout(4_000) })
  process.exit(ok ? 0 : 1)
} catch {
  process.exit(1)
}
