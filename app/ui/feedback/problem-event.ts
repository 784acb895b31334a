/** Said on the document whenever a form has found that something is wrong. */
export const PROBLEM_EVENT = 'form-problem'
