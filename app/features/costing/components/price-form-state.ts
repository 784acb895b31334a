import { createContext, useContext } from 'react'
import type { PricePage } from '../price-page-queries.server'

type PriceForm = Pick<PricePage, 'origins'>

const State = createContext<PriceForm>({ origins: {} })

export const PriceFormProvider = State.Provider

export function usePriceForm(): PriceForm {
  return useContext(State)
}

/** Ids of the two forms, so that links can lead to their boxes. */
export const PRICE_FORM = 'price'
export const SAVE_FORM = 'save-price'
