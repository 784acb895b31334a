import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHINESE_WORDS, PRODUCT_WORDS } from './guessed-words'

test('docs/passwords.md lists the words that stand for this portal, and no others', () => {
  const page = readFileSync(new URL('../../../../docs/passwords.md', import.meta.url), 'utf8')
  const listed = page.split('## Words that stand for this portal')[1]?.split('## How')[0] ?? ''
  expect([...listed.matchAll(/`([^`]+)`/g)].map(([, word]) => word)).toEqual(PRODUCT_WORDS)
})

test('words are written as they are compared: without capitals, spaces and signs', () => {
  for (const word of [...PRODUCT_WORDS, ...CHINESE_WORDS])
    expect(word).toBe(
      word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
})
