type QrCodeProps = { readonly code: { readonly size: number; readonly path: string }; readonly label: string }

/** Always dark on white with its quiet zone: scanners cannot read it inverted. */
export function QrCode({ code, label }: QrCodeProps) {
  return (
    <svg
      viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-32 bg-white"
    >
      <path d={code.path} fill="#000000" />
    </svg>
  )
}
