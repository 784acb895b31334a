/** Every address that is not in the table of contents; the root's error page answers. */
export function loader() {
  throw new Response('Not Found', { status: 404, statusText: 'Not Found' })
}

export default function NotFound() {
  return null
}
