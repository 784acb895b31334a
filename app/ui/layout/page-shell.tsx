import { Form, Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'

export type NavItem = { readonly to: string; readonly label: string; readonly count?: number; readonly end?: boolean }

export type PageShellProps = {
  readonly nav?: readonly NavItem[]
  /** Whose pages these are, beside the product's name. */
  readonly owner?: string
  /** in: leads to the account and offers to sign out; out: offers to sign in; hidden: neither. */
  readonly session?: 'in' | 'out' | 'hidden'
  /** page: one readable measure; full: the children use the whole width and bring their own. */
  readonly width?: 'page' | 'full'
  readonly children: ReactNode
}

const link = 'inline-flex min-h-8 items-center text-ink-soft no-underline hover:text-ink'

export function PageShell({ nav = [], owner, session = 'hidden', width = 'page', children }: PageShellProps) {
  const t = useTranslate()
  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-surface focus:p-3"
      >
        {t('common:skipToContent')}
      </a>
      <header className="border-b border-line bg-surface print:border-0">
        <div className="page flex min-h-16 flex-wrap items-center gap-x-6 gap-y-1 py-2 print:px-0">
          <Link to={paths.landing()} className="flex min-h-8 items-center gap-3 font-bold text-ink no-underline">
            <Mark />
            {t('common:product.name')}
          </Link>
          {owner && <span className="text-ink-soft">{owner}</span>}
          <div className="ms-auto flex flex-wrap items-center gap-x-4 print:hidden sm:gap-x-5">
            {nav.length > 0 && (
              <nav aria-label={t('common:nav.label')}>
                <ul className="flex flex-wrap gap-x-4 sm:gap-x-5">
                  {nav.map(({ to, label, count, end }) => (
                    <li key={to}>
                      <NavLink
                        to={to}
                        end={end}
                        className={`${link} border-b-2 border-transparent aria-[current]:border-sea aria-[current]:text-ink`}
                      >
                        {label}
                        {count ? <span className="ms-1.5 font-semibold text-yours">{count}</span> : null}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <LanguageSwitch />
            <SessionLink session={session} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={width === 'page' ? 'page grow pt-8 pb-16 print:p-0' : 'grow'}>
        {children}
      </main>
      <footer className="border-t border-line print:hidden">
        <p className="page py-8 text-small text-ink-soft">{t('common:footer')}</p>
      </footer>
    </div>
  )
}

function SessionLink({ session }: { readonly session: 'in' | 'out' | 'hidden' }) {
  const t = useTranslate()
  if (session === 'hidden') return null
  if (session === 'out') {
    return (
      <Link to={paths.account.signIn()} className={link}>
        {t('common:signIn')}
      </Link>
    )
  }
  return (
    <>
      <Link to={paths.account.settings()} className={link}>
        {t('common:account')}
      </Link>
      <Form method="post" action={paths.account.signOut()}>
        <button type="submit" className={link}>
          {t('common:signOut')}
        </button>
      </Form>
    </>
  )
}
