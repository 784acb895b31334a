import { PAGE_FORM_ID } from '../layout/language-switch'

/**
 * Where a page that usually has a form has nothing to fill in: without scripts the language buttons belong to that form, and would
 * do nothing if it were not there.
 */
export function NoPageForm() {
  return <form method="post" id={PAGE_FORM_ID} hidden />
}
