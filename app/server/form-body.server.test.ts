import { describe, expect, test } from 'vitest'
import { CUT_FIELDS, formObject, LARGEST_TEXT_MB, MOST_FIELDS } from '~/i18n/form-reply'
import { FormBody, type Unread } from './form-body.server'
import { postedForm, typedValues } from './http.server'

const URLENCODED = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data; boundary=x'
const LIMITS = { maxFileBytes: 1_000_000, maxFiles: 2 }

function request(body: BodyInit, type = URLENCODED): Request {
  return new Request('http://localhost/form', { method: 'POST', body, headers: { 'content-type': type } })
}

function parts(count: number, { header = 'name="a"', value = 'v', boundary = 'x' } = {}): string {
  const part = `--${boundary}\r\nContent-Disposition: form-data; ${header}\r\n\r\n${value}\r\n`
  return `${part.repeat(count)}--${boundary}--\r\n`
}

/** What came of it: the number of fields, or why it was not read. */
async function outcome(body: BodyInit, type?: string): Promise<number | Unread> {
  const read = await new FormBody(request(body, type)).read(LIMITS)
  return read.ok ? [...read.value].length : read.refusal
}

describe('a form is read up to its bounds', () => {
  const names = (count: number) => Array.from({ length: count }, (_, n) => `name${n}=x`).join('&')

  test.each<[string, BodyInit, string, number | Unread]>([
    ['nothing', '', URLENCODED, 0],
    ['as many fields as there may be', 'a=&'.repeat(MOST_FIELDS), URLENCODED, MOST_FIELDS],
    ['one more', 'a=&'.repeat(MOST_FIELDS + 1), URLENCODED, 'too_many_fields'],
    ['names of all kinds', names(MOST_FIELDS + 1), URLENCODED, 'too_many_fields'],
    ['fields without a value', 'a&'.repeat(20_000), URLENCODED, 'too_many_fields'],
    ['signs between no fields', '&'.repeat(2_000_000), URLENCODED, 0],
    ['one long field', `a=${'x'.repeat(2_000_000)}`, URLENCODED, 1],
    ['a name that is too long to be one', `${'n'.repeat(2_000_000)}=x`, URLENCODED, 1],
    ['broken escapes without end', `a=${'%'.repeat(2_000_000)}`, URLENCODED, 1],
    ['more text than a form holds', `a=${'x'.repeat(LARGEST_TEXT_MB * 1024 * 1024)}`, URLENCODED, 'too_many_fields'],
    ['as many parts as there may be', parts(MOST_FIELDS), MULTIPART, MOST_FIELDS],
    ['one part more', parts(MOST_FIELDS + 1), MULTIPART, 'too_many_fields'],
    ['thousands of parts', parts(20_000), MULTIPART, 'too_many_fields'],
    ['thousands of parts without a name', parts(20_000, { header: '' }), MULTIPART, 'too_many_fields'],
    [
      'parts of text that are too much together',
      parts(900, { value: 'x'.repeat(5_000) }),
      MULTIPART,
      'too_many_fields',
    ],
    ['a third file', parts(3, { header: 'name="a"; filename="b"' }), MULTIPART, 'file_too_big'],
    [
      'a header of a part without end',
      parts(1, { header: `name="${'a'.repeat(2_000_000)}"` }),
      MULTIPART,
      'unreadable',
    ],
    [
      'the longest name a file can have',
      parts(1, { header: `name="a"; filename="${'长'.repeat(255)}"` }),
      MULTIPART,
      1,
    ],
    ['thousands of headers', parts(900, { header: `name="a"${';b=c'.repeat(450)}` }), MULTIPART, 900],
    ['quotes that do not end', parts(900, { header: `name="a"; b="${'\\'.repeat(1_500)}` }), MULTIPART, 900],
    ['what is almost a boundary', parts(1, { value: '\r\n--'.repeat(200_000) }), MULTIPART, 1],
    ['bytes that are no text', Buffer.from(parts(1, { value: '\xff\xfe' }), 'latin1'), MULTIPART, 'unreadable'],
    ['bytes that are no name', Buffer.from(parts(1, { header: 'name="\xff"' }), 'latin1'), MULTIPART, 'unreadable'],
    ['a form that breaks off', parts(1).slice(0, -8), MULTIPART, 'unreadable'],
    ['no boundary', parts(1), 'multipart/form-data', 'unreadable'],
    ['a quoted boundary', parts(1), 'multipart/form-data; boundary="x"', 1],
    ['a type in capitals', parts(1), 'Multipart/Form-Data; boundary=x', 1],
    ['a type in capitals and too many parts', parts(20_000), 'MULTIPART/FORM-DATA; boundary=x', 'too_many_fields'],
    ['fields in capitals', 'a=&'.repeat(20_000), 'Application/X-WWW-Form-URLencoded', 'too_many_fields'],
    ['JSON', '{}', 'application/json', 'unreadable'],
    ['another multipart', parts(1), 'multipart/mixed; boundary=x', 'unreadable'],
  ])('%s', async (_, body, type, expected) => expect(await outcome(body, type)).toBe(expected))

  test('a boundary that is too long to be searched for', async () => {
    const boundary = 'b'.repeat(71)
    const body = parts(1, { boundary, value: `\r\n--${boundary.slice(1)}`.repeat(10) })
    expect(await outcome(body, `multipart/form-data; boundary=${boundary}`)).toBe('unreadable')
    const longest = 'b'.repeat(70)
    expect(await outcome(parts(1, { boundary: longest }), `multipart/form-data; boundary=${longest}`)).toBe(1)
  })

  test('fields are counted as they come: of a body without end little is read', async () => {
    let given = 0
    const chunk = new TextEncoder().encode('a=&'.repeat(1_000))
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1
        controller.enqueue(chunk)
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
    const endless = new Request('http://localhost/', { ...init, headers: { 'content-type': URLENCODED } })
    expect(await new FormBody(endless).read(LIMITS)).toEqual({ ok: false, refusal: 'too_many_fields' })
    expect(given).toBeLessThan(6)
  })
})

describe('an action that reads a form', () => {
  test.each([
    ['too many fields', 'a=&'.repeat(20_000), URLENCODED],
    ['too many parts', parts(20_000), MULTIPART],
    [
      'a file that no page asked for',
      parts(1, { header: 'name="a"; filename="b"', value: 'x'.repeat(5_000_000) }),
      MULTIPART,
    ],
    ['what is no form', '{}', 'application/json'],
    ['a form that breaks off', parts(1).slice(0, -8), MULTIPART],
  ])('answers %s with 400', async (_, body, type) => {
    const thrown: unknown = await postedForm(request(body, type)).catch((error: unknown) => error)
    expect(thrown instanceof Response && thrown.status).toBe(400)
  })

  test('learns that a file was sent, and not what it holds', async () => {
    const header = 'name="licence"; filename="执照.pdf"'
    const file = (await postedForm(request(parts(1, { header, value: '%PDF' }), MULTIPART))).get('licence')
    expect(file instanceof File && [file.name, file.size]).toEqual(['执照.pdf', 0])
  })
})

/** Counts how often a form hands out one of its fields, whichever way it is asked. */
class CountedForm extends FormData {
  steps = 0;

  override *[Symbol.iterator](): FormDataIterator<[string, FormDataEntryValue]> {
    for (const entry of super.entries()) {
      this.steps += 1
      yield entry
    }
    return undefined
  }

  override entries(): FormDataIterator<[string, FormDataEntryValue]> {
    return this[Symbol.iterator]()
  }

  override getAll(name: string): FormDataEntryValue[] {
    this.steps += [...super.keys()].length
    return super.getAll(name)
  }
}

describe('twice the fields are twice the work', () => {
  const readers = { typedValues, formObject }
  const shapes = {
    'one name': () => 'a',
    'a name each': (n: number) => `name${n}`,
    lists: (n: number) => `l${n % 7}[]`,
  }
  const cases = Object.entries(readers).flatMap(([name, read]) =>
    Object.entries(shapes).map(([shape, nameOf]) => ({ name, read, shape, nameOf })),
  )

  test.each(cases)('$name of $shape', ({ read, nameOf }) => {
    const stepsOf = (count: number) => {
      const form = new CountedForm()
      for (let n = 0; n < count; n += 1) form.append(nameOf(n), 'x')
      read(form)
      return form.steps
    }
    expect([stepsOf(500), stepsOf(1_000), stepsOf(2_000)]).toEqual([500, 1_000, 2_000])
  })

  // With the square of it this would be ten thousand million steps, and no test waits for those.
  test.each(cases)('$name of $shape, a hundred thousand times', ({ read, nameOf }) => {
    const many = new FormData()
    for (let n = 0; n < 100_000; n += 1) many.append(nameOf(n), 'x')
    expect(Object.values(read(many)).flat()).toHaveLength(100_000)
  })
})

describe('what is sent back for correction', () => {
  test('is what a form can hold, and no more', () => {
    const form = new FormData()
    for (let n = 0; n < 1_000; n += 1) form.append(`note:${n}`, 'x'.repeat(4_000))
    form.append('n'.repeat(201), 'x')
    const { [CUT_FIELDS]: cut, ...values } = typedValues(form)
    const texts = Object.values(values).flat()
    expect(cut).toHaveLength(900)
    expect(texts.join('')).toHaveLength(400_000)
    expect(texts).toHaveLength(1_000)
  })
})
