import { QUIET_KINDS } from '~/domain/firm/quiet'

export const QUIET_TABS = [...QUIET_KINDS, 'left_alone'] as const
export type QuietTab = (typeof QUIET_TABS)[number]
