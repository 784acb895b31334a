/** Bars differ by pattern as well as by colour; `url(#…)` finds them anywhere on the page. */
export function BarPatterns() {
  return (
    <svg aria-hidden="true" className="absolute h-0 w-0">
      <defs>
        <pattern id="bar-slant" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="stroke-sea" strokeWidth="3" />
        </pattern>
        <pattern id="bar-lines" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 1h5" className="stroke-done" strokeWidth="2" />
        </pattern>
        <pattern id="bar-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1.3" className="fill-sea" />
        </pattern>
      </defs>
    </svg>
  )
}
