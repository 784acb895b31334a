import { expect, it } from 'vitest'
import { render } from '../../../tests/support/render'
import { ShortcutList } from './shortcut-list'

it('is not there without scripts, when no key does anything', () => {
  const page = render(<ShortcutList lines={[{ keys: ['j'], label: 'Next' }]} />)
  expect(page.buttons).toEqual([])
  expect(page.text).toBe('')
})
