// Customs supervision modes (海关监管方式) under which goods leave China, by their four-digit code. 1239 is bonded import:
// it is known so that a document bearing it can be named, and never offered for an export.

export const EXPORT_MODES = ['0110', '9610', '9710', '9810', '1210', '1039'] as const
export type ExportMode = (typeof EXPORT_MODES)[number]

/** One value for every export mode. */
export function byExportMode<T>(valueOf: (mode: ExportMode) => T): Readonly<Record<ExportMode, T>> {
  return {
    '0110': valueOf('0110'),
    '9610': valueOf('9610'),
    '9710': valueOf('9710'),
    '9810': valueOf('9810'),
    '1210': valueOf('1210'),
    '1039': valueOf('1039'),
  }
}

/** Goods that are let, not sold: for less than a year, and for a year or longer (监管方式代码表). */
export const LEASE_MODES = ['1500', '1523'] as const

/** What may stand on an export declaration. Only the first are offered where goods are sold. */
export const DECLARED_MODES = [...EXPORT_MODES, ...LEASE_MODES] as const
export type DeclaredMode = (typeof DECLARED_MODES)[number]

export function isDeclaredMode(text: string): text is DeclaredMode {
  return DECLARED_MODES.some((code) => code === text)
}

export const MODE_CODES = [...DECLARED_MODES, '1239'] as const
export type ModeCode = (typeof MODE_CODES)[number]

export function isExportMode(text: string): text is ExportMode {
  return EXPORT_MODES.some((code) => code === text)
}
