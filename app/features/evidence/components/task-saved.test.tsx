import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import type { SavedView } from '../saved-queries.server'
import { TaskSaved } from './task-saved'

const saved: SavedView = { state: 'In progress', wrong: [], missing: [], locks: [], next: null }
const code = { control: 'customs_code.answer', label: 'Customs code', text: 'A customs code has 10 characters' }

describe('what the page of a task says after Save', () => {
  it('takes the focus without scripts, too, and is read out', () => {
    const page = render(<TaskSaved saved={saved} />)
    const status = page.byRole('status')
    expect(page.headings).toEqual(['2 Saved'])
    expect(status).toBeDefined()
    expect(page.byTag('div').some(({ attributes }) => 'autofocus' in attributes && attributes.tabindex === '-1')).toBe(
      true,
    )
  })

  it.each([
    ['en', 'Saved, but one answer is not right yet', 'These are usually done after this task: Bank account.'],
    ['zh-CN', '已保存，但有 1 项填写有误', '以下事项通常在本事项完成之后办理：Bank account。'],
  ] as const)('in %s leads to what is wrong and names what it locks', (language, heading, locks) => {
    const page = render(<TaskSaved saved={{ ...saved, wrong: [code], locks: ['Bank account'] }} />, { language })
    expect(page.headings).toEqual([`2 ${heading}`])
    expect(page.links).toEqual([['Customs code', '#page-form-customs_code_answer']])
    expect(page.text).toContain(code.text)
    expect(page.text).toContain(locks)
  })

  it('names what is still missing, and what is next when nothing is', () => {
    const missing = render(<TaskSaved saved={{ ...saved, missing: [code] }} />)
    expect(missing.text).toContain('Still to be given here:')
    const next = { heading: 'Open a bank account', to: '/firms/f/tasks/S09', label: 'Start' }
    expect(render(<TaskSaved saved={{ ...saved, next }} />).links).toEqual([['Open a bank account', next.to]])
  })
})
