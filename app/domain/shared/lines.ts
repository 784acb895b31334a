// A list that is typed line by line: each line of a form has a control for each cell, and all of it travels and is stored as one text,
// a line each with a comma between cells. So it can be pasted from a table, sent by programs, and compared like any other answer.

export type Cells = readonly string[]

/** Lines of a list that are stored, and lines that a page draws boxes for: more than any list is submitted with. */
export const MOST_LINES = 120

/** What stands between cells when lines come from a table or are typed. */
const BETWEEN = /[\t,;、|，；｜]/
/** A cell that holds such a sign is written in quotation marks, its own ones doubled. */
const QUOTED = /^\s*"((?:[^"]|"")*)"\s*(?:[\t,;、|，；｜]|$)/

/** Signs in their plain width, nothing around a cell, no empty cells at the end of a line, no empty lines. */
export function cellsIn(text: string): readonly Cells[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => withoutEnd(cellsOf(line)))
    .filter((cells) => cells.length > 0)
}

function cellsOf(line: string): Cells {
  const quoted = QUOTED.exec(line)
  if (quoted) {
    const [whole, text = ''] = quoted
    const cell = text.replaceAll('""', '"').trim()
    return BETWEEN.test(whole.slice(-1)) ? [cell, ...cellsOf(line.slice(whole.length))] : [cell]
  }
  const at = line.search(BETWEEN)
  if (at < 0) return [line.normalize('NFKC').trim()]
  return [line.slice(0, at).normalize('NFKC').trim(), ...cellsOf(line.slice(at + 1))]
}

function written(cell: string): string {
  return BETWEEN.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell
}

export function textOfLines(lines: readonly Cells[]): string {
  return lines
    .map((cells) => withoutEnd(cells).map(written).join(', '))
    .filter((line) => line !== '')
    .join('\n')
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** What somebody typed into one cell stays as it is, with single spaces; the commas of a number only part its thousands. */
export function plainCell(typed: string): string {
  const plain = typed.normalize('NFKC').trim()
  if (GROUPED.test(plain)) return plain.replaceAll(',', '')
  if (plain.replace(/[,;、|]/g, '').trim() === '') return ''
  return (BETWEEN.test(plain) ? typed : plain).trim().replace(/\s+/g, ' ')
}

function withoutEnd(cells: Cells): Cells {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

/** Cells beyond the last stay with it, or saving would lose them. */
export function foldCells(cells: Cells, columns: number): Cells {
  if (cells.length <= columns) return cells
  return [...cells.slice(0, columns - 1), plainCell(cells.slice(columns - 1).join(' '))]
}

/** The cell of a line for whatever stands behind the last column, so that no column is read as something else. */
export const MORE = 'more'

type Place = { readonly line: number; readonly column: number }

/**
 * A block from a table, pasted at a cell: it goes on downwards from there, over what stands there. Whole lines, pasted where the lines
 * have their first cell already, are put between. What is empty in the block leaves alone what was typed.
 */
export function pastedAt(lines: readonly Cells[], text: string, { line, column }: Place): readonly Cells[] {
  const block = blockOf(text)
  const isTaken = block.some((_, row) => (lines[line + row]?.[0] ?? '') !== '')
  if (column === 0 && isTaken) {
    const isEmpty = withoutEnd(lines[line] ?? []).length === 0
    const whole = block.filter((cells) => cells.length > 0)
    return [...lines.slice(0, isEmpty ? line : line + 1), ...whole, ...lines.slice(line + 1)]
  }
  const merged = Array.from({ length: Math.max(lines.length, line + block.length) }, (_, at) => lines[at] ?? [])
  for (const [row, cells] of block.entries()) merged[line + row] = over(merged[line + row] ?? [], cells, column)
  return merged
}

/** An empty line of a column belongs to the car of that line. */
function blockOf(text: string): readonly Cells[] {
  const rows = text.split(/\r\n?|\n/)
  return rows.slice(0, rows.findLastIndex((row) => row.trim() !== '') + 1).map((row) => withoutEnd(cellsOf(row)))
}

function over(below: Cells, cells: Cells, column: number): Cells {
  if (cells.length === 0) return below
  const length = Math.max(below.length, column + cells.length)
  return Array.from({ length }, (_, at) => cells[at - column] || below[at] || '')
}

const MARK = '.line.'

export function lineName(list: string, line: number, column: string): string {
  return `${list}${MARK}${line}.${column}`
}

/** The stored text that the lines were drawn from. */
export function drawnName(list: string): string {
  return `${list}.drawn`
}

/** The name of the buttons that change the lines and save nothing, for whoever has no scripts. */
export const LINES_BUTTON = 'lines'
export const ADD_LINE = 'add'

export function dropLine(list: string, line: number): string {
  return `drop ${lineName(list, line, '')}`
}

type Fields = {
  readonly keys: () => Iterable<string>
  readonly get: (name: string) => unknown
  readonly getAll: (name: string) => readonly unknown[]
  readonly has: (name: string) => boolean
  readonly set: (name: string, value: string) => void
  readonly delete: (name: string) => void
}

/**
 * Puts the lines of every list in a form into the one text that the list's own name stands for, behind what was pasted under that name. The
 * line whose button says so is left out. What nobody changed stays as it is stored, to the letter.
 */
export function gatherLines(form: Fields): void {
  const names = [...new Set(form.keys())].filter((name) => name.includes(MARK))
  const pressed = form.get(LINES_BUTTON)
  const dropped = typeof pressed === 'string' ? pressed.replace(/^drop /, '') : ''
  const lists = new Map<string, Map<string, string[]>>()
  for (const name of names) {
    const list = name.slice(0, name.indexOf(MARK))
    const line = name.slice(0, name.lastIndexOf('.') + 1)
    const lines = lists.get(list) ?? new Map<string, string[]>()
    const value = form.get(name)
    if (line !== dropped)
      lines.set(line, [...(lines.get(line) ?? []), typeof value === 'string' ? plainCell(value) : ''])
    lists.set(list, lines)
    form.delete(name)
  }
  for (const [list, lines] of lists) {
    const pasted = form.getAll(list).filter((one) => typeof one === 'string')
    const text = textOfLines([...lines.values(), ...pasted.flatMap(cellsIn)])
    const drawn = form.get(drawnName(list))
    const columns = Math.max(1, ...[...lines.values()].map((cells) => cells.length))
    form.set(list, typeof drawn === 'string' && textAsDrawn(drawn, columns) === text ? drawn : text)
  }
}

function textAsDrawn(stored: string, columns: number): string {
  return textOfLines(cellsIn(stored).map((cells) => foldCells(cells, columns)))
}
