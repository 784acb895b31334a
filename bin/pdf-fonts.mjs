// Many Chinese offices write PDFs without the font in them, and count on every machine having SimSun. PDFium finds no fonts in
// WebAssembly, so it is answered here: Noto Sans for Chinese, read from the package only when a page asks for it.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Charsets as Windows numbers them: simplified and traditional Chinese, Japanese, Greek, Cyrillic. The font has signs for all of them. */
const [GB2312, BIG5, SHIFT_JIS, GREEK, CYRILLIC] = [134, 136, 128, 161, 204]
const DRAWN = new Set([GB2312, BIG5, SHIFT_JIS, GREEK, CYRILLIC])
/** Fonts that PDFs name without saying in which script they write. */
const CHINESE_NAMES =
  /simsun|simhei|nsimsun|fangsong|kaiti|simkai|simfang|yahei|dengxian|^st(song|heiti|kaiti|fangsong|xihei|zhongsong)|mingliu|pingfang|hiragino|source ?han|noto ?s(ans|erif) ?(cjk|sc|tc|hans|hant)|wenquanyi|heiti|songti|^(fz|hy)[a-z]{2}|[\xb0-\xf7][\xa1-\xfe]|gb2312|gbk/i

const NAME = Buffer.from('Noto Sans Hans\0')
/** Any number but 0, by which PDFium knows the only font there is. */
const FONT = 1

/** The places of FPDF_SYSFONTINFO behind its version, each a number in the table of functions. */
const PLACES = { mapFont: 2, getFont: 3, getFontData: 4, getFaceName: 5, getFontCharset: 6, deleteFont: 7 }

/** @param module the Emscripten module of PDFium, before any document is opened. */
export function bringFonts(module) {
  const { wasmExports } = module
  const info = wasmExports.FPDF_GetDefaultSystemFontInfo()
  const put = (place, work, parameters, hasResult = true) =>
    wasmExports.__indirect_function_table.set(
      new DataView(module.HEAPU8.buffer).getUint32(info + 4 + 4 * place, true),
      asWasmFunction(work, parameters, hasResult),
    )
  let font = null
  const write = (bytes, to, room) => {
    if (to !== 0 && room >= bytes.length) module.HEAPU8.set(bytes, to)
    return bytes.length
  }
  const isOurs = (charset, face) => DRAWN.has(charset) || CHINESE_NAMES.test(textAt(module, face))
  put(PLACES.mapFont, (_, weight, isItalic, charset, pitch, face) => (isOurs(charset, face) ? FONT : 0), 7)
  put(PLACES.getFont, () => 0, 2)
  // Table 0 is the whole file; it is no collection, and no other table is asked for.
  put(
    PLACES.getFontData,
    (_, handle, table, to, room) => (table === 0 ? write((font ??= readFileSync(fontFile())), to, room) : 0),
    5,
  )
  put(PLACES.getFaceName, (_, handle, to, room) => write(NAME, to, room), 4)
  put(PLACES.getFontCharset, () => GB2312, 2)
  put(PLACES.deleteFont, () => undefined, 2, false)
  wasmExports.FPDF_SetSystemFontInfo(info)
  return {
    /** A function PDFium may call; it takes the place of the one that ends this list, which never ends before the thread does. */
    lend: (work, parameters) => {
      put(0, work, parameters)
      return new DataView(module.HEAPU8.buffer).getUint32(info + 4, true)
    },
  }
}

function fontFile() {
  const entry = fileURLToPath(import.meta.resolve('@embedpdf/fonts-sc'))
  return join(dirname(entry), '..', 'fonts', 'NotoSansHans-Regular.otf')
}

const LONGEST_FACE = 128

function textAt({ HEAPU8 }, at) {
  const end = at === 0 ? at : HEAPU8.subarray(at, at + LONGEST_FACE).indexOf(0)
  return end <= 0 ? '' : Buffer.from(HEAPU8.slice(at, at + end)).toString('latin1')
}

const I32 = 0x7f

/** A table takes functions of WebAssembly only: a module of one function that hands on what it is called with, all of it numbers. */
function asWasmFunction(work, parameters, hasResult) {
  const section = (id, content) => [id, content.length, ...content]
  const type = [1, 0x60, parameters, ...Array(parameters).fill(I32), ...(hasResult ? [1, I32] : [0])]
  const imported = [1, 1, 0x65, 1, 0x66, 0, 0]
  const exported = [1, 1, 0x66, 0, 0]
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
  const bytes = Uint8Array.from([...header, ...section(1, type), ...section(2, imported), ...section(7, exported)])
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { e: { f: work } }).exports.f
}
