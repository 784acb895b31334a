import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { UnreadNotice } from './unread-notice'

const about = { taskId: 'S07', count: 1, to: '/firms/f/applications/a/messages?item=S07.basis' }
const own = { taskId: null, count: 2, to: '/firms/f/messages' }

describe('what an advisor wrote and nobody has opened', () => {
  it('is counted on the roadmap, and leads to the list of threads where it is in several', () => {
    const page = render(<UnreadNotice unread={[about, own]} allTo="/firms/f/messages" />)
    expect(page.text).toContain('Your advisor has written to you: 3 new messages')
    expect(page.links).toEqual([['Read and answer', '/firms/f/messages']])
  })

  it('is said at the task that it concerns, with the way to it', () => {
    const page = render(<UnreadNotice unread={[about, own]} taskId="S07" allTo="/firms/f/messages" />)
    expect(page.text).toContain('1 new message from your advisor about this task')
    expect(page.links).toEqual([['Read and answer', about.to]])
    expect(render(<UnreadNotice unread={[about, own]} taskId="S01" allTo="/" />).html).toBe('')
  })
})
