/** In the address of the rows: items whose reason has left the catalogue since. */
export const NO_REASON = 'none'
