import { describe, expect, it } from 'vitest'
import { rememberPlain } from './plain-texts'

function counting(texts: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const t = rememberPlain((key, values) => {
    asked.push(key)
    return (texts[key] ?? key.split(':')[1] ?? key).replace('{{name}}', String(values.name ?? ''))
  })
  return { t, asked }
}

describe('texts that are looked up once', () => {
  it('are the same the second time, without asking again', () => {
    const { t, asked } = counting({ 'Texts:save': 'Save' })
    expect([t('Texts:save'), t('Texts:save')]).toEqual(['Save', 'Save'])
    expect(asked).toEqual(['Texts:save'])
  })

  it('are worked out each time when they take values', () => {
    const { t } = counting({ 'Texts:hello': 'Hello {{name}}' })
    expect([t('Texts:hello', { name: 'A' }), t('Texts:hello', { name: 'B' })]).toEqual(['Hello A', 'Hello B'])
  })

  it('do not pile up for keys that have no text', () => {
    const { t, asked } = counting({})
    expect([t('Texts:nothing'), t('Texts:nothing')]).toEqual(['nothing', 'nothing'])
    expect(asked).toHaveLength(2)
  })
})
