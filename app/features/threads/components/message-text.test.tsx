import { describe, expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { MessageText } from './message-text'

const ID = '018f3a52-7c1e-7b3a-9d7e-0123456789ab'

describe('addresses in a message', () => {
  it.each([
    ['none', 'Have a look at our comparison.', []],
    [
      'of a comparison',
      `See https://portal.test/compare/${ID}?market=PL&market=UZ please`,
      [`/compare/${ID}?market=PL&market=UZ`],
    ],
    ['of another host: the link stays here', `https://elsewhere.test/compare/${ID}`, [`/compare/${ID}`]],
    ['of another page', 'https://portal.test/sign-in', []],
    ['without a product', 'https://portal.test/compare/?market=PL', []],
    ['with a script in it', `javascript:alert(1)/compare/${ID}`, []],
    [
      'twice',
      `http://a/compare/${ID} http://a/compare/${ID}?market=DE`,
      [`/compare/${ID}`, `/compare/${ID}?market=DE`],
    ],
  ] as const)('%s', (_, text, links) => {
    const page = render(
      <p>
        <MessageText text={text} />
      </p>,
    )
    expect(page.text).toContain(text)
    expect(page.byTag('a').map(({ attributes }) => attributes.href)).toEqual(links)
  })
})
