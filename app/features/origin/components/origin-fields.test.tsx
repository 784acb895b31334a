import { expect, it } from 'vitest'
import { render } from '../../../../tests/support/render'
import { NOTHING_SAID } from '~/domain/duty/origin-form'
import { OriginFields } from './origin-fields'

const questions = { wholly: 'W', originatingOnly: 'O', minimal: 'M', direct: 'D' }
const UNDER = { id: 'rcep', questions } as const

it.each([
  ['zh-CN', '规则出处（填写了规则要求时必填）', '规则出处（填写了规则要求时必填） （选填）'],
  ['en', 'needed when you enter what it asks for', 'needed when you enter what it asks for) (optional)'],
] as const)('a box that may become required says when, in %s', (language, said, denied) => {
  const fields = <OriginFields under={UNDER} code="845611" values={NOTHING_SAID} />
  const page = render(fields, { language })
  expect(page.text).toContain(said)
  expect(page.text).not.toContain(denied)
})
