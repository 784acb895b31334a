import { createContext, useContext } from 'react'

// Browsers hide the nonce of an element from scripts, so the empty string is what hydration finds.
const Nonce = createContext('')

export const NonceProvider = Nonce.Provider

export function useNonce(): string {
  return useContext(Nonce)
}
