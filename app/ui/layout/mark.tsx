/** A numeral 0 that opens into a 1. */
export function Mark({ className = 'h-7 w-auto' }: { readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 44 30"
      aria-hidden="true"
      className={className}
      fill="none"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <ellipse cx="12" cy="15" rx="9" ry="12" className="stroke-sea" />
      <path d="M21 15h12M33 27V4l-5 3.5" className="stroke-yours" />
    </svg>
  )
}
