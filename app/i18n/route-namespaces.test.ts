import { describe, expect, it } from 'vitest'
import { hasPageForm, meaningOfEnter, namespacesOf } from './route-namespaces'

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
    expect(meaningOfEnter(handles)).toBeUndefined()
  })

  it('say whether the page has a form whose text must survive', () => {
    expect(hasPageForm([{ namespaces: [] }, { namespaces: [], hasPageForm: true }])).toBe(true)
    expect(hasPageForm([{ namespaces: [] }])).toBe(false)
  })

  it('say what the Enter key means in it', () => {
    expect(meaningOfEnter([{ namespaces: [] }, { namespaces: [], enterMeans: 'save' }])).toBe('save')
    expect(meaningOfEnter([{ namespaces: [], hasPageForm: true }])).toBeUndefined()
  })
})
