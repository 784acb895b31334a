// Every page with a form keeps what was typed when the line breaks while it is sent.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../app/routes')
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  .filter(([, source]) => source.includes('hasPageForm: true'))

test('there are pages with forms', () => {
  expect(pages.length).toBeGreaterThan(10)
})

test.each(pages)('%s', (_, source) => {
  expect(source).toMatch(/\bclientAction\b/)
  expect(source).toMatch(/\bshouldRevalidate\b/)
  expect(source).toContain("from '~/ui/form/broken-line'")
})
