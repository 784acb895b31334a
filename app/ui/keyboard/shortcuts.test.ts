import { describe, expect, it } from 'vitest'
import { createKeyReader, isTypedInto, type Press, type ShortcutMap } from './shortcuts'

const MAP = {
  next: { keys: ['j', 'ArrowDown'], mayRepeat: true },
  tick: { keys: ['x'] },
  help: { keys: ['?'] },
  mine: { keys: ['g m'] },
  more: { keys: ['m'] },
} satisfies ShortcutMap<string>

const plain: Press = {
  key: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
}

type Typed = Partial<Press> & { readonly after?: number }

/** What a row of presses does, each 100 ms after the one before. */
function actionsOf(...presses: readonly (string | Typed)[]) {
  const read = createKeyReader(MAP)
  let at = 0
  return presses.map((press) => {
    const { after = 100, ...typed } = typeof press === 'string' ? { key: press } : press
    at += after
    return read({ ...plain, ...typed }, at)
  })
}

describe('single keys', () => {
  it.each([
    ['a letter', ['j'], ['next']],
    ['another key of the same action', ['ArrowDown'], ['next']],
    ['a letter with Caps Lock on', ['J'], ['next']],
    ['a capital that is meant', [{ key: 'J', shiftKey: true }], [null]],
    ['a sign that needs Shift', [{ key: 'Shift' }, { key: '?', shiftKey: true }], [null, 'help']],
    ['a key of nothing', ['q'], [null]],
    ['two keys one after the other', ['g', 'm'], [null, 'mine']],
    ['the second key alone', ['m'], ['more']],
    ['the second key much later', ['g', { key: 'm', after: 1_600 }], [null, 'more']],
    ['the second key after another one', ['g', 'x', 'm'], [null, 'tick', 'more']],
    ['a first key twice', ['g', 'g', 'm'], [null, null, 'mine']],
    ['a held key that may repeat', [{ key: 'j', repeat: true }], ['next']],
    ['a held key that may not', [{ key: 'x', repeat: true }], [null]],
  ] as const)('%s', (_, presses, actions) => {
    expect(actionsOf(...presses)).toEqual(actions)
  })

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'defaultPrevented'] as const)(
    'are nothing with %s',
    (held) => {
      expect(actionsOf({ key: 'j', [held]: true })).toEqual([null])
    },
  )

  it('are no second key with a modifier', () => {
    expect(actionsOf('g', { key: 'm', ctrlKey: true }, 'm')).toEqual([null, null, 'more'])
  })
})

describe('where keys are typed', () => {
  const element = (tagName: string, given: { type?: string; isContentEditable?: boolean; inside?: string } = {}) => ({
    tagName,
    ...given,
    closest: () => (given.inside ? ({} as Element) : null),
  })

  it.each([
    [element('INPUT', { type: 'text' }), true],
    [element('INPUT', { type: 'search' }), true],
    [element('INPUT', { type: 'date' }), true],
    [element('TEXTAREA'), true],
    [element('SELECT'), true],
    [element('DIV', { isContentEditable: true }), true],
    [element('BUTTON', { inside: 'dialog' }), true],
    [element('INPUT', { type: 'checkbox' }), false],
    [element('INPUT', { type: 'radio' }), false],
    [element('A'), false],
    [element('BODY'), false],
  ])('%o: %s', (target, expected) => {
    expect(isTypedInto(target)).toBe(expected)
  })
})
