// The fields of a firm's profile, as the form names them.

export const PROFILE_FIELDS = [
  ...([
    'creditCode',
    'nameZh',
    'nameEn',
    'segment',
    'ownership',
    'district',
    'tracks',
    'sells',
    'hasOwnBrand',
  ] as const),
  ...(['productFlags', 'sellingWays', 'wishes', 'targetRegions'] as const),
] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]
