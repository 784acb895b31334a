// The log of the server: one JSON object per line, to the standard output or to LOG_FILE. No personal data, no secrets.
import pino, { type Logger } from 'pino'
import { openLog } from './log-stream.server'

function createLog(): Logger {
  const { LOG_FILE: file, LOG_LEVEL: level = 'info' } = process.env
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }
  return pino(options, openLog(file ? file : (process.stdout.fd ?? 1)))
}

export const log: Logger = createLog()
