// The log of the server: one JSON object per line, to the standard output or to LOG_FILE. No personal data, no secrets.
import pino, { type Logger } from 'pino'
import { recordOf, withoutSecrets } from './failure-record.server'
import { openLog } from './log-stream.server'

function createLog(): Logger {
  const { LOG_FILE: file, LOG_LEVEL: level = 'info' } = process.env
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) => recordOf(error),
      details: (details: unknown) => (Array.isArray(details) ? details.map((one) => recordOf(one)) : recordOf(details)),
      worker: (text: unknown) => withoutSecrets(String(text)),
    },
  }
  return pino(options, openLog(file ? file : (process.stdout.fd ?? 1)))
}

export const log: Logger = createLog()
