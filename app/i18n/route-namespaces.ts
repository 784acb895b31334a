import type { Namespace } from './message-key'

/** What a route says about itself: `export const handle = { namespaces: ['firms'] } satisfies RouteHandle`. */
export type RouteHandle = {
  /** Texts that its page uses, besides `common`. */
  readonly namespaces: readonly Namespace[]
  /** The page has a `<PageForm>`: without scripts, switching the language takes what was typed along. */
  readonly hasPageForm?: true
  /** Which `intent` the Enter key stands for in a form whose buttons carry one; the least that can be meant, as saving is. */
  readonly enterMeans?: string
  /** The page says by itself which value of its address it did not understand. */
  readonly tellsOfAddress?: true
}

function isRouteHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === 'object' && handle !== null && 'namespaces' in handle && Array.isArray(handle.namespaces)
}

/** All namespaces that the handles of the matched routes declare, once each. */
export function namespacesOf(handles: readonly unknown[]): Namespace[] {
  return [...new Set(handles.filter(isRouteHandle).flatMap((handle) => handle.namespaces))]
}

export function hasPageForm(handles: readonly unknown[]): boolean {
  return handles.filter(isRouteHandle).some((handle) => handle.hasPageForm)
}

export function meaningOfEnter(handles: readonly unknown[]): string | undefined {
  return handles.filter(isRouteHandle).find((handle) => handle.enterMeans)?.enterMeans
}

export function tellsOfAddress(handles: readonly unknown[]): boolean {
  return handles.filter(isRouteHandle).some((handle) => handle.tellsOfAddress)
}
