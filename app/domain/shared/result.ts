// A decision either has a value or a refusal that says, by its code, why not. Only bugs throw.

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused<R> = { readonly ok: false; readonly refusal: R }
export type Result<T, R> = Ok<T> | Refused<R>

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function refused<const R>(refusal: R): Refused<R> {
  return { ok: false, refusal }
}
