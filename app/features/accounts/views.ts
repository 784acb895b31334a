// Where signing in leads.
import { paths } from '~/paths'
import type { SignIn } from './commands.server'

/** The page after the password; `next` is a path of this site, or empty. */
export function pageAfterSignIn(state: SignIn['state'], next: string): string {
  switch (state) {
    case 'unconfirmed':
      return paths.account.confirm({ next })
    case 'second_step':
      return paths.account.secondStep({ next })
    case 'mailbox':
      return paths.account.mailbox({ next })
    case 'signed_in':
      return next || paths.firms.list()
  }
}
