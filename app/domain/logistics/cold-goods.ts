// Goods that commonly go chilled or frozen, by what their headings say: fresh, chilled or frozen. The lanes of 2026-11 name dry containers and
// general cargo alone, so their amounts say nothing about these.

/** What is named live, dried, salted, smoked, prepared or tinned under the same headings stands in KEPT_DRY. */
const COLD =
  '0201 0202 0203 0204 0205 0206 0207 0208 0302 0303 0304 0306 0307 0308 0403 0405 0406 0602 0603 0701 0702 0703 0704 0705 0706 0707 0708 0709 0710 0803 080440 080450 0805 080610 0807 0808 0809 0810 0811 2105 300241'.split(
    ' ',
  )

const KEPT_DRY =
  '030691 030692 030693 030694 030695 030699 030719 030729 030739 030749 030759 030779 030787 030788 030799 030819 030829 060390'.split(
    ' ',
  )

/** Whether the goods commonly need a refrigerated container or truck; no for a code that nobody gave. */
export function goesCold(hs6: string): boolean {
  const begins = (prefix: string) => hs6.startsWith(prefix)
  return COLD.some(begins) && !KEPT_DRY.some(begins)
}
