// What a page shows of the forecast.

type Linked = { readonly label: string; readonly to: string }
type Named<T> = { readonly heading: string; readonly lines: readonly T[] }

export type ReadyView = {
  readonly heading: string
  readonly lead: string
  readonly half: string
  readonly most: string
  readonly basis: string
  readonly stages: Named<string>
  readonly path: Named<Linked>
  readonly meanwhile: Named<Linked>
  readonly runningOn: readonly string[]
  readonly how: Named<string>
} | null
