// The pages people use most, as a browser asks for them. Requests go round several firms and cases.
import { randomUUID } from 'node:crypto'

/** What browsers send; the answers are compressed as they are for them. */
const BROWSER = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'zh-CN' }

/** @returns {{ name: string, isPage: boolean, requests: (() => { url: string, method?: string, headers: object, body?: string })[] }[]} */
export function pagesOf({ url, filled: { firms, fullFirms, caseIds, advisorCookie, officialCookie, crowd } }) {
  const page = (path, cookie) => () => ({ url: url + path, headers: { ...BROWSER, cookie } })
  const ofFirms = (path) => firms.map(({ id, cookie }) => page(`/firms/${id}${path}`, cookie))
  let saved = 0
  function save({ id, cookie }) {
    const headers = { ...BROWSER, cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' }
    // What is stored already would not be written again, so each save says something new.
    const body = () =>
      new URLSearchParams({
        intent: 'autosave',
        'lists_checked.answer': `已按现行两用物项出口管制清单核对，未列入。${(saved += 1)}`,
        // As late as can be: else the answer of whoever filled the database would count as a colleague's, unseen.
        'lists_checked.seen': new Date().toISOString(),
      }).toString()
    return () => ({
      url: `${url}/firms/${id}/tasks/P02.data`,
      method: 'POST',
      headers,
      body: body(),
    })
  }
  let decided = 0
  /** Each case is decided once. */
  function decide() {
    const id = crowd.toDecide[decided++]
    if (!id) throw new Error('There are not enough cases to decide.')
    const verdicts = crowd.itemIds.map((itemId) => [`verdict:${itemId}`, 'accepted'])
    const press = { intent: 'approve', requestId: randomUUID(), expectedVersion: '2', isEnough: 'yes', summary: '' }
    return {
      url: `${url}/advisor/cases/${id}.data`,
      method: 'POST',
      headers: {
        ...{ ...BROWSER, cookie: advisorCookie, origin: url },
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams([...Object.entries(press), ...verdicts]).toString(),
    }
  }
  const ofAdvisor = (path) => [page(path, advisorCookie)]
  const crowded = crowd && [
    { name: 'queue of all', isPage: true, requests: ofAdvisor('/advisor?tab=open') },
    { name: 'search by phone', isPage: true, requests: ofAdvisor('/advisor?tab=open&q=13910000777') },
    { name: 'search by name', isPage: true, requests: ofAdvisor('/advisor?tab=open&q=%E8%BF%9C%E7%A8%8B') },
    // What it writes cannot be written a second time by the bare server.
    { name: 'decision', isPage: false, isOnce: true, requests: [decide] },
  ]
  return [
    ...(crowded ?? []),
    { name: 'roadmap', isPage: true, requests: ofFirms('') },
    {
      name: 'roadmap in full',
      isPage: true,
      requests: fullFirms.map(({ id, cookie }) => page(`/firms/${id}`, cookie)),
    },
    { name: 'task (P02)', isPage: true, requests: ofFirms('/tasks/P02') },
    { name: 'save of a task', isPage: false, requests: firms.map(save) },
    { name: 'markets', isPage: true, requests: ofFirms('/markets') },
    { name: 'advisor queue', isPage: true, requests: [page('/advisor', advisorCookie)] },
    { name: 'case', isPage: true, requests: caseIds.map((id) => page(`/advisor/cases/${id}`, advisorCookie)) },
    { name: 'official', isPage: true, requests: [page('/official', officialCookie)] },
  ]
}
