import { describe, expect, it } from 'vitest'
import { ErrorPage } from './error-page'
import { textOf } from '../../../tests/support/markup'
import { render } from '../../../tests/support/render'

const thrown = (status: number) => ({ status, statusText: '', data: null, internal: false })

describe('the error page', () => {
  it.each([
    [403, 'You cannot see this page', '您无权查看此页面'],
    [405, 'Nothing can be sent to this address', '此网址不接收提交的内容'],
    [404, 'Page not found', '找不到这个页面'],
    [413, 'That is too large to send', '发送的内容太大'],
    [429, 'Too many requests', '操作过于频繁'],
    [503, 'The service is not available right now', '服务暂时不可用'],
    [500, 'Something went wrong', '出了点问题'],
    [418, 'Something went wrong', '出了点问题'],
  ])('answers %i with what happened and the way home', (status, english, chinese) => {
    const page = render(<ErrorPage />, { error: thrown(status) })
    expect(page.headings).toEqual([`1 ${english}`])
    expect(page.link('Go to the start page').attributes.href).toBe('/')
    const zh = render(<ErrorPage />, { error: thrown(status), language: 'zh-CN' })
    expect(zh.headings).toEqual([`1 ${chinese}`])
    expect(zh.link('返回首页').attributes.href).toBe('/')
  })

  it('says nothing of a bug but that it is ours, and by which number we find it', () => {
    const page = render(<ErrorPage requestId="a1b2c3" />, { error: new Error('column "x" does not exist') })
    expect(page.text).toContain('The fault is ours, not yours.')
    expect(page.text).toContain('Request number: a1b2c3.')
    expect(page.text).not.toContain('column')
  })

  it('gives no number for a wrong address, where nobody has anything to look up', () => {
    expect(render(<ErrorPage requestId="a1b2c3" />, { error: thrown(404) }).text).not.toContain('a1b2c3')
  })

  it.each([
    ['viewer', 'Your role in this firm is now “Viewer”', '您在本企业的角色现为“查阅人”'],
    ['editor', 'Your role in this firm is now “Editor”', '您在本企业的角色现为“经办人”'],
  ])('tells somebody who is %s now so, and gives back what they typed', (role, english, chinese) => {
    const error = {
      ...thrown(403),
      data: { heading: `common:errors.lostRole.${role}`, texts: ['第一行\n第二行', '<b>'] },
    }
    const page = render(<ErrorPage requestId="a1b2c3" />, { error, at: '/firms/1/profile' })
    expect(page.headings).toEqual([`1 ${english}`])
    expect(page.text).toContain('nothing of it was saved')
    expect(textOf(page.control('What you typed'))).toBe('第一行 第二行 <b>')
    expect(page.html).toContain('第一行\n第二行\n\n&lt;b&gt;')
    expect(page.link('Back to the page').attributes.href).toBe('/firms/1/profile')
    expect(render(<ErrorPage />, { error, language: 'zh-CN' }).headings).toEqual([`1 ${chinese}`])
  })

  it('draws no box when nothing was typed', () => {
    const page = render(<ErrorPage />, {
      error: { ...thrown(403), data: { heading: 'common:errors.lostRole.viewer', texts: [] } },
    })
    expect(page.text).not.toContain('What you typed')
  })
})
