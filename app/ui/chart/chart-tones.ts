/** Seven colours that stay apart in light, in dark and without colour vision; words stand beside them everywhere. */
export const FILLS = {
  1: 'fill-chart-1',
  2: 'fill-chart-2',
  3: 'fill-chart-3',
  4: 'fill-chart-4',
  5: 'fill-chart-5',
  6: 'fill-chart-6',
  7: 'fill-chart-7',
} as const

export type ChartTone = keyof typeof FILLS
