import { Outlet } from '@remix-run/react'
import { OfficialShell } from '~/features/outcomes/components/official-shell'

export const handle = { namespaces: ['outcomes'] }

export default function OfficialLayout() {
  return (
    <OfficialShell>
      <Outlet />
    </OfficialShell>
  )
}
