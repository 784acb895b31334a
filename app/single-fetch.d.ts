import '@remix-run/node'

// Loaders and actions give dates, big numbers and replies to their pages as they are (single fetch).
declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}
