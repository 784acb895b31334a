// The words a PDF is written in (ISO 32000-2, 7.2 and 7.3), read the way viewers read them: what is odd is passed over.

const [REGULAR, SPACE, DELIMITER] = [0, 1, 2]
const KIND = new Uint8Array(256)
for (const space of [0, 9, 10, 12, 13, 32]) KIND[space] = SPACE
for (const sign of '()<>[]{}/%') KIND[sign.charCodeAt(0)] = DELIMITER
/** No name or word that means anything is longer. */
const LONGEST = 128

/** Whether a word of its own begins there and is so long. */
export function isWord(file, at, length) {
  return at > 0 && KIND[file[at - 1]] === SPACE && KIND[file[at + length] ?? 32] !== REGULAR
}

/**
 * The token that begins at or after a place, and where it ends. Kinds: `name` without its slash, `word` for numbers and keywords,
 * `text` for strings, whose content means nothing here, and `<<`, `>>`, `[`, `]`. Null at the end of the file.
 */
export function readToken(file, from) {
  const at = skipSpace(file, from)
  if (at >= file.length) return null
  const sign = String.fromCharCode(file[at])
  if (KIND[file[at]] === REGULAR) {
    const end = endOfWord(file, at)
    return { kind: 'word', value: file.latin1Slice(at, Math.min(end, at + LONGEST)), end }
  }
  if (sign === '/') {
    const end = endOfWord(file, at + 1)
    return { kind: 'name', value: nameAt(file, at + 1, end), end }
  }
  if (sign === '(') return { kind: 'text', value: '', end: endOfText(file, at) }
  if ((sign === '<' || sign === '>') && file[at] === file[at + 1]) return { kind: sign + sign, value: '', end: at + 2 }
  if (sign === '<') return { kind: 'text', value: '', end: indexOr(file, 0x3e, at, file.length - 1) + 1 }
  return { kind: sign, value: '', end: at + 1 }
}

/** Comments count as space. */
function skipSpace(file, from) {
  let at = from
  for (; at < file.length; at += 1) {
    if (file[at] === 0x25) at = endOfLine(file, at)
    else if (KIND[file[at]] !== SPACE) break
  }
  return at
}

function endOfLine(file, at) {
  let end = at
  while (end < file.length && file[end] !== 10 && file[end] !== 13) end += 1
  return end
}

function endOfWord(file, at) {
  let end = at
  while (end < file.length && KIND[file[end]] === REGULAR) end += 1
  return end
}

/** Any sign of a name may be written by its number. */
function nameAt(file, at, end) {
  const name = file.latin1Slice(at, Math.min(end, at + LONGEST))
  return name.includes('#')
    ? name.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : name
}

/** Behind the bracket that ends a text; brackets within it come in pairs, or behind a backslash. */
function endOfText(file, at) {
  let depth = 0
  for (let place = at; place < file.length; place += 1) {
    const sign = file[place]
    if (sign === 0x5c) place += 1
    else if (sign === 0x28) depth += 1
    else if (sign === 0x29) {
      depth -= 1
      if (depth === 0) return place + 1
    }
  }
  return file.length
}

function indexOr(file, sign, at, otherwise) {
  const place = file.indexOf(sign, at)
  return place < 0 ? otherwise : place
}
