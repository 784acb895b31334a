// Whom people can ask who cannot get any further in the portal itself: whoever runs it says so in the environment.

export type Contact = { readonly email: string | null; readonly phone: string | null }

/** Null where the operator has named neither. */
export function operatorContact(): Contact | null {
  const { CONTACT_EMAIL: email, CONTACT_PHONE: phone } = process.env
  return email || phone ? { email: email || null, phone: phone || null } : null
}
