import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { LibraryDocument, LibraryPage } from '../library-queries.server'
import { Library } from './library'
import { fileName } from './names'

const document = (type: string, label: string): LibraryDocument => ({
  ...{ type, label, officialTerm: label, isRequired: false, isLocked: false, needsConsent: false },
  ...{ current: null, older: [], expires: null, sameAs: null, tasks: [] },
})

const page: LibraryPage = {
  ...{ onFile: [], missing: [document('licence', 'Licence')], canEdit: true, usedBytes: 0, quotaBytes: 1_000_000 },
  onRequest: [document('invoice', 'Invoice'), document('contract', 'Contract')],
}

const around = { handle: { namespaces: ['evidence', 'roadmap', 'forms', 'refusals'] as const } }

describe('documents that are needed in some cases', () => {
  const foldsOf = (reply?: Parameters<typeof Library>[0]['reply']) =>
    render(<Library page={page} reply={reply} uploadTo="/up" />, around)
      .byTag('details')
      .map(({ attributes }) => 'open' in attributes)

  it('are folded, and what is missing stands open', () => {
    expect(foldsOf()).toEqual([false, false])
  })

  it('are open where a file was refused', () => {
    const message = { key: 'refusals:evidence.upload_too_big', values: {} } as const
    expect(foldsOf({ errors: [{ field: fileName('contract'), message }], values: {} })).toEqual([false, true])
  })
})

describe('what cannot be replaced', () => {
  it.each([
    [{ isLocked: true }, true, 'because it was submitted'],
    [{ isLocked: false }, false, 'Your role is to read.'],
  ] as const)('says why: %o, may edit: %s', (wish, canEdit, text) => {
    const rests = { ...page, canEdit, onRequest: [], missing: [{ ...document('licence', 'Licence'), ...wish }] }
    expect(render(<Library page={rests} reply={undefined} uploadTo="/up" />, around).text).toContain(text)
  })
})
