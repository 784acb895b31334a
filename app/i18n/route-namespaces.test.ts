import { describe, expect, it } from 'vitest'
import { hasPageForm, namespacesOf } from './route-namespaces'

describe('route handles', () => {
  it('are gathered over all matched routes, each namespace once', () => {
    expect(namespacesOf([undefined, { namespaces: ['firms', 'forms'] }, { namespaces: ['firms'] }])).toEqual([
      'firms',
      'forms',
    ])
  })

  it.each([[[]], [[null]], [[{ crumb: 'x' }]], [[{ namespaces: 'firms' }]]])('%o declare nothing', (handles) => {
    expect(namespacesOf(handles)).toEqual([])
    expect(hasPageForm(handles)).toBe(false)
  })

  it('say whether the page has a form whose text must survive', () => {
    expect(hasPageForm([{ namespaces: [] }, { namespaces: [], hasPageForm: true }])).toBe(true)
    expect(hasPageForm([{ namespaces: [] }])).toBe(false)
  })
})
