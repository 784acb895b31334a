import { z } from 'zod'

/** Buttons of the calendar page; a new address ends the old one. */
export const feedSchema = z.object({ intent: z.enum(['create_feed', 'revoke_feed']) })
