import { Form, Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { forgetDrafts, tabShelf } from '../form/drafts'
import { SaidNotice } from '../feedback/said-notice'
import { UnreadAddress } from '../feedback/unread-address'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'
import { useCurrentInView } from './use-current-in-view'

export type NavItem = { readonly to: string; readonly label: string; readonly count?: number; readonly end?: boolean }

export type PageShellProps = {
  /** Without one a guest is shown what needs no account. */
  readonly nav?: readonly NavItem[]
  /** Whose pages these are, beside the product's name. */
  readonly owner?: string
  /**
   * in: leads to the account and offers to sign out; out: offers to sign in; open: the same page for everybody, so one link that is
   * true for those who are signed in, too; hidden: neither.
   */
  readonly session?: 'in' | 'out' | 'open' | 'hidden'
  /** page: one readable measure; full: the children bring their own; workspace: everything up to the edges, the header, too. */
  readonly width?: 'page' | 'full' | 'workspace'
  readonly children: ReactNode
}

/** More links than this get a line of their own below the name, which on a phone can be pushed sideways. */
const FEW = 2

const FOOT_LINKS = [
  [paths.contact(), 'common:contact'],
  [paths.terms(), 'common:terms'],
  [paths.privacy(), 'common:privacy'],
  [paths.api(), 'common:api'],
] as const

/** What anybody may use without an account. */
const GUEST_NAV = [
  [paths.guest.questions(), 'common:nav.guest.start'],
  [paths.codes(), 'common:nav.guest.codes'],
  [paths.price(), 'common:nav.guest.price'],
  [paths.method(), 'common:nav.guest.method'],
] as const

const link = 'inline-flex min-h-9 items-center text-ink-soft no-underline hover:text-ink'

export function PageShell({ nav: own, owner, session = 'hidden', width = 'page', children }: PageShellProps) {
  const t = useTranslate()
  const guest = session === 'out' || session === 'open' ? GUEST_NAV.map(([to, label]) => ({ to, label: t(label) })) : []
  const nav = own ?? guest
  const strip = useCurrentInView()
  const frame = width === 'workspace' ? 'px-4 sm:px-8 lg:px-4' : 'page'
  const hasOwnLine = nav.length > FEW
  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-surface focus:p-3"
      >
        {t('common:skipToContent')}
      </a>
      <header className="border-b border-line bg-surface print:border-0">
        <div className={`${frame} flex min-h-14 flex-wrap items-center gap-x-6 py-2 print:px-0`}>
          <Link to={paths.landing()} className="flex min-h-9 items-center gap-3 font-bold text-ink no-underline">
            <Mark />
            {t('common:product.name')}
          </Link>
          {owner && (
            <span className="min-w-0 text-ink-soft max-sm:order-last max-sm:basis-full max-sm:text-small">{owner}</span>
          )}
          {!hasOwnLine && (
            <div className="ms-auto flex items-center gap-x-4 max-sm:order-1 max-sm:basis-full sm:gap-x-5 print:hidden">
              <NavLinks nav={nav} />
              <SessionLink session={session} />
            </div>
          )}
          <div className={`flex flex-wrap items-center gap-x-5 ${hasOwnLine ? 'ms-auto' : 'max-sm:ms-auto'}`}>
            <LanguageSwitch />
            {hasOwnLine && <SessionLink session={session} />}
          </div>
        </div>
        {hasOwnLine && (
          <div
            ref={strip}
            className={`${frame} overflow-x-auto [scrollbar-width:none] max-lg:[mask-image:linear-gradient(to_right,black_calc(100%-3rem),transparent)] print:hidden`}
          >
            <div className="w-max max-lg:pe-10 lg:w-auto">
              <NavLinks nav={nav} />
            </div>
          </div>
        )}
      </header>
      <main id="main" tabIndex={-1} className={width === 'page' ? 'page grow pt-8 pb-16 print:p-0' : 'grow'}>
        {width === 'page' ? (
          <Told />
        ) : (
          <div className="px-4 sm:px-8">
            <Told />
          </div>
        )}
        {children}
      </main>
      <footer className="border-t border-line print:hidden">
        <p className={`${frame} pt-8 text-small text-ink-soft`}>{t('common:footer')}</p>
        <ul className={`${frame} flex flex-wrap gap-x-6 pt-2 pb-8 text-small`}>
          {FOOT_LINKS.map(([to, label]) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-9 items-center">
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </footer>
    </div>
  )
}

/** What a page says of the way that led to it. */
function Told() {
  return (
    <>
      <SaidNotice />
      <UnreadAddress />
    </>
  )
}

function NavLinks({ nav }: Required<Pick<PageShellProps, 'nav'>>) {
  const t = useTranslate()
  if (nav.length === 0) return null
  return (
    <nav aria-label={t('common:nav.label')}>
      <ul className="flex gap-x-4 sm:gap-x-6 lg:flex-wrap">
        {nav.map(({ to, label, count, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className={`${link} min-h-11 border-b-2 border-transparent whitespace-nowrap aria-[current]:border-sea aria-[current]:text-ink`}
            >
              {label}
              {count ? <span className="font-semibold text-yours">{`\u00a0${count}`}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SessionLink({ session }: Required<Pick<PageShellProps, 'session'>>) {
  const t = useTranslate()
  if (session === 'hidden') return null
  if (session === 'out' || session === 'open') {
    return (
      <Link to={paths.account.signIn()} className={link}>
        {t(session === 'open' ? 'common:signInOrContinue' : 'common:signIn')}
      </Link>
    )
  }
  return (
    <div className="ms-auto flex gap-x-4 whitespace-nowrap sm:gap-x-5 print:hidden">
      <Link to={paths.account.settings()} className={link}>
        {t('common:account')}
      </Link>
      <Form method="post" action={paths.account.signOut()} onSubmit={() => forgetDrafts(tabShelf())}>
        <button type="submit" className={link}>
          {t('common:signOut')}
        </button>
      </Form>
    </div>
  )
}
