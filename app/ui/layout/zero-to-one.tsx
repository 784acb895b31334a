/** The mark as a picture: a way of numbered stops leads out of the 0 and arrives at the 1. */
export function ZeroToOne({ label, stops = 4 }: { readonly label: string; readonly stops?: number }) {
  const places = Array.from({ length: stops }, (_, index) => 170 + (index * 260) / stops)
  return (
    <svg
      viewBox="30 20 430 340"
      role="img"
      aria-label={label}
      className="mx-auto block h-auto w-full max-w-72 md:max-w-none"
    >
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M277 118A120 158 0 1 0 277 262" strokeWidth="14" className="stroke-sea" />
        <path d="M170 190H430" strokeWidth="3" strokeDasharray="1 11" className="stroke-line-strong" />
        <path d="M430 340V44l-66 46" strokeWidth="14" className="stroke-yours" />
      </g>
      {places.map((place, index) => (
        <g key={place}>
          <circle cx={place} cy="190" r="16" strokeWidth="3" className="fill-paper stroke-sea" />
          <text x={place} y="196" textAnchor="middle" className="fill-sea text-[17px] font-semibold">
            {index + 1}
          </text>
        </g>
      ))}
      <circle cx="430" cy="190" r="19" className="fill-yours" />
      <path
        d="m421 190 7 7 12-13"
        fill="none"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-paper"
      />
    </svg>
  )
}
