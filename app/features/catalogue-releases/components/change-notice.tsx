import { Link } from '@remix-run/react'
import { Notice } from '~/ui/feedback/notice'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import type { NoticeView } from '../notice-queries.server'
import { ChangeList } from './change-list'

/** All words come with the notice, so that the roadmap loads no texts for a box it hardly ever shows. */
export function ChangeNotice({ notice }: { readonly notice: NoticeView }) {
  return (
    <Notice tone="advice" heading={notice.heading}>
      <ChangeList changes={notice.changes} />
      <p>{notice.finished}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        {notice.putAway && (
          <RowForm to={notice.all.to} intent="put_away" fields={{ noticeId: notice.id }}>
            <RowButton name={notice.putAway}>{notice.putAway}</RowButton>
          </RowForm>
        )}
        <Link to={notice.all.to} className="inline-block py-1">
          {notice.all.label}
        </Link>
      </div>
    </Notice>
  )
}
