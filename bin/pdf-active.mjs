// What a PDF would do by itself when it is opened: run a script, start a program, bring another file. Reads the objects of a file
// and of its packed object streams as a viewer does (ISO 32000-2, 7.2 to 7.5), once each and within bounds; draws and runs nothing.
import { constants, inflateRawSync, inflateSync } from 'node:zlib'
import { isWord, readToken } from './pdf-tokens.mjs'

/** Names that stand for something active wherever they are: kinds of actions, of annotations, of streams. */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'GoToE',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'XFA',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
])
/** Actions a reader may choose to follow, but that must not happen by opening the file. */
const NOT_AT_OPENING = new Set(['URI', 'SubmitForm', 'GoToR'])
/** Only the trailer refers to an encryption dictionary; the word alone also stands in texts about encryption. */
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/

/** Each byte is read once, unless strings that never end make objects overlap. */
const MOST_WORK = 4
const WORK_GIVEN = 1_000_000
const MOST_UNPACKED = 64_000_000
const MOST_OBJECT_STREAMS = 20_000
/** A file of twenty megabytes in which each object has sixty bytes has fewer. */
const MOST_OBJECTS = 400_000

class Unreadable extends Error {}

/**
 * @param options.locks `left`: an encrypted file of which an unlocked copy is looked into as well, so what is locked in it is passed
 *   over; `gone`: that copy.
 * @returns {'encrypted' | 'active' | null} `active` also for what cannot be looked into, for a viewer might.
 */
export function findActive(bytes, { locks = 'unknown' } = {}) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (locks === 'unknown' && ENCRYPTED.test(file.latin1Slice())) return 'encrypted'
  const found = { isActive: false, atOpening: new Set(), following: new Set() }
  try {
    readFile(file, found, locks === 'left')
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return 'active'
  }
  const opens = [...found.atOpening].some((number) => found.following.has(number))
  return found.isActive || opens ? 'active' : null
}

function readFile(file, found, passesLocked) {
  const left = {
    work: MOST_WORK * file.length + WORK_GIVEN,
    unpacked: MOST_UNPACKED,
    streams: MOST_OBJECT_STREAMS,
    objects: MOST_OBJECTS,
  }
  for (let at = file.indexOf('obj'); at >= 0; at = file.indexOf('obj', at + 3)) {
    if (!isWord(file, at, 3)) continue
    const object = readObject({ file, at: at + 3, number: numberBefore(file, at), found, left })
    if (object.streamAt !== null && object.isObjectStream && !passesLocked)
      readObjectStream({ file, object, found, left })
    if (found.isActive) return
  }
}

function readObjectStream({ file, object, found, left }) {
  left.streams -= 1
  if (left.streams < 0) throw new Unreadable()
  const content = unpack({ file, object, left })
  left.work += MOST_WORK * content.length
  const header = content.latin1Slice(0, Math.min(object.first, content.length)).trim().split(/\s+/).map(Number)
  for (let index = 0; index + 1 < header.length; index += 2) {
    const at = object.first + header[index + 1]
    if (Number.isInteger(at) && at < content.length)
      readObject({ file: content, at, number: header[index], found, left, isOneValue: true })
  }
}

/** Viewers read a damaged stream as far as it goes, and so does this; packed in any other way than all writers do, it is refused. */
function unpack({ file, object, left }) {
  const packed = file.subarray(object.streamAt)
  if (object.filters.length === 0) {
    const end = packed.indexOf('endstream')
    return end < 0 ? packed : packed.subarray(0, end)
  }
  const isPlain = object.filters.length === 1 && /^Fl(ateDecode)?$/.test(object.filters[0]) && !object.hasPredictor
  if (!isPlain) throw new Unreadable()
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, left.unpacked) }
  const content =
    attempt(() => inflateSync(packed, options)) ?? attempt(() => inflateRawSync(packed.subarray(2), options))
  if (content === null) throw new Unreadable()
  left.unpacked -= content.length
  return content
}

function attempt(work) {
  try {
    return work()
  } catch {
    return null
  }
}

/** The number an object is referred to by. */
function numberBefore(file, at) {
  return Number(/(\d+)\s+\d+\s+$/.exec(file.latin1Slice(Math.max(0, at - 32), at))?.[1] ?? Number.NaN)
}

const ENDS = new Set(['endobj', 'obj', 'xref', 'trailer', 'startxref'])

/** Reads on from a place to where the object ends; says whether a stream follows, and whether that holds objects itself. */
function readObject({ file, at: started, number, found, left, isOneValue = false }) {
  const object = { streamAt: null, names: new Set(), first: Number.NaN, filters: [], hasPredictor: false }
  const place = { number, depth: 0, key: null, list: null, openingDepth: null }
  let at = started
  for (let token = readToken(file, at); token && !found.isActive; token = readToken(file, at)) {
    at = token.end
    if (token.kind === 'word' && token.value === 'stream') object.streamAt = streamStart(file, at)
    if (object.streamAt !== null || (token.kind === 'word' && ENDS.has(token.value))) break
    SEE[token.kind]?.({ token, place, object, found })
    if (isOneValue && place.depth <= 0) break
  }
  left.work -= at - started
  left.objects -= 1
  if (left.work < 0 || left.objects < 0) throw new Unreadable()
  const { names } = object
  return { ...object, isObjectStream: names.has('ObjStm') || (names.has('N') && names.has('First')) }
}

/** What each kind of token means where it stands; `place.key` is the name it belongs to. */
const SEE = {
  name({ token: { value }, place, object, found }) {
    object.names.add(value)
    if (ACTIVE.has(value)) found.isActive = true
    if (place.key === 'S' && NOT_AT_OPENING.has(value)) {
      found.following.add(place.number)
      if (place.openingDepth !== null) found.isActive = true
    }
    const isFilter = place.key === 'Filter' || place.list === 'Filter'
    if (isFilter) object.filters.push(value)
    place.key = isFilter || place.key === 'S' ? null : value
  },
  word({ token: { value }, place, object, found }) {
    const isReference = /^\d+$/.test(value)
    if ((place.key === 'JS' || place.key === 'EF') && isReference) found.isActive = true
    if (place.key === 'OpenAction') found.atOpening.add(Number(value))
    if (place.key === 'First') object.first = Number(value)
    if (place.key === 'Predictor') object.hasPredictor ||= Number(value) > 1
    if (place.key === 'Filter' || place.list === 'Filter') object.filters.push(value)
    place.key = null
  },
  text({ place, found }) {
    if (place.key === 'JS') found.isActive = true
    place.key = null
  },
  '<<'({ place, found }) {
    place.depth += 1
    if (place.key === 'EF') found.isActive = true
    if (place.key === 'OpenAction') place.openingDepth ??= place.depth
    place.key = null
  },
  '>>'({ place }) {
    if (place.openingDepth === place.depth) place.openingDepth = null
    place.depth -= 1
    place.key = null
  },
  '['({ place }) {
    place.depth += 1
    place.list = place.key
    place.key = null
  },
  ']'({ place }) {
    place.depth -= 1
    place.list = null
    place.key = null
  },
}

function streamStart(file, at) {
  if (file[at] === 13 && file[at + 1] === 10) return at + 2
  return file[at] === 10 || file[at] === 13 ? at + 1 : at
}
