// Where a story starts that is not about how one gets there: rows instead of clicks, and a cookie instead of the sign-in form.
import type { Browser } from '@playwright/test'
import { pathToFileURL } from 'node:url'
import type * as Rows from '../factories/portal-rows'
import { visitor, type Visitor, type VisitorWish } from './portal-test'

/** The factories, bundled by the global set-up. */
export async function rows(): Promise<typeof Rows> {
  return (await import(pathToFileURL(process.env.PORTAL_ROWS ?? '').href)) as typeof Rows
}

/** Gives a browser the session and the language that signing in would give it. */
export async function bring({ context, language }: Visitor, cookie: string): Promise<void> {
  const url = process.env.PORTAL_URL ?? ''
  const at = cookie.indexOf('=')
  await context.addCookies([
    { name: cookie.slice(0, at), value: cookie.slice(at + 1), url, httpOnly: true, sameSite: 'Lax' },
    { name: 'language', value: language, url },
  ])
}

/** Somebody of the demonstration, signed in. */
export async function signIn(who: Visitor, email: string): Promise<void> {
  const { cookie } = await (await rows()).signedInAs(email, who.language)
  await bring(who, cookie)
}

/** An advisor or an official of the test's own, signed in: nobody else changes their language or their list. */
export async function staffAt(browser: Browser, role: Parameters<typeof Rows.givenStaff>[0], wish: VisitorWish) {
  const staff = await visitor(browser, wish)
  const { person, cookie } = await (await rows()).givenStaff(role, wish.language)
  await bring(staff, cookie)
  return { ...staff, person }
}

export type OwnerWish = VisitorWish & { readonly state?: Rows.FirmState; readonly password?: string }
export type Owner = Visitor & Rows.SignedIn & Omit<Rows.GivenFirm, 'firm'> & { readonly firm: Rows.GivenFirm['firm'] }

/** The owner of a new firm that has come so far, signed in. */
export async function ownerAt(browser: Browser, { state, password, ...wish }: OwnerWish): Promise<Owner> {
  const { givenFirm, givenPerson } = await rows()
  const owner = await visitor(browser, wish)
  const signedIn = await givenPerson(wish.language, password ? { password } : {})
  const firm = await givenFirm(signedIn.person, state)
  await bring(owner, signedIn.cookie)
  return { ...owner, ...signedIn, ...firm }
}
