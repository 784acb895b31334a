import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['landing'] }

export default function Landing() {
  return <PageShell session="out">{null}</PageShell>
}
