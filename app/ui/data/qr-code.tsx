type QrCodeProps = {
  readonly code: { readonly size: number; readonly path: string }
  readonly label: string
  /** screen: held up to a telephone; large: alone on a sheet; small: one of many, still readable from a hand's breadth. */
  readonly look?: 'screen' | 'large' | 'small'
}

const SIZES = { screen: 'size-48', large: 'size-32', small: 'size-24' } as const

/** Always dark on white with its quiet zone: scanners cannot read it inverted. */
export function QrCode({ code, label, look = 'large' }: QrCodeProps) {
  return (
    <svg
      viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`${SIZES[look]} bg-white`}
    >
      <path d={code.path} fill="#000000" />
    </svg>
  )
}
