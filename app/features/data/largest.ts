/** Of a file that an administrator brings, in MiB. A year of BACI is a third of it. */
export const LARGEST_DATA_MB = 1_024
