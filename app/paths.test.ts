import { expect, it } from 'vitest'
import { paths } from './paths'

it.each([
  [paths.landing(), '/'],
  [paths.firm.task('f1', 'S05'), '/firms/f1/tasks/S05'],
  [paths.firm.task('../x', 'a/b?c'), '/firms/..%2Fx/tasks/a%2Fb%3Fc'],
  [paths.account.signIn({ next: '/firms/1?tab=2' }), '/sign-in?next=%2Ffirms%2F1%3Ftab%3D2'],
  [paths.account.signIn(), '/sign-in'],
  [paths.official.firms({ milestone: 5, city: undefined, segment: '' }), '/official/firms?milestone=5'],
])('builds %s', (path, expected) => {
  expect(path).toBe(expected)
})
