import { Outlet } from '@remix-run/react'
import { AdminShell } from '~/features/accounts/components/admin-shell'

export const handle = { namespaces: ['accounts'] }

export default function AdminLayout() {
  return (
    <AdminShell>
      <Outlet />
    </AdminShell>
  )
}
