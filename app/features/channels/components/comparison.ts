// Beside the form's schema and not in it: the page shows this figure before anybody needs the schema library.

/** Channels that fit side by side on a screen. */
export const MOST_COMPARED = 3
