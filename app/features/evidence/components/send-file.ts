// Sends one file and says how far it is; browsers tell that only of this older kind of request.

export type SendFile = {
  readonly to: string
  readonly name: string
  readonly file: File
  /** Names of the statements that were ticked beside it. */
  readonly agrees: readonly string[]
  /** 0 to 1 */
  readonly onProgress: (share: number) => void
}

/** `problem` is the server's sentence; null when nothing came back and sending again may help. */
export type Sent =
  /** `note` says what is to be known of a file that was kept. */
  { readonly isKept: true; readonly note: string | null } | { readonly isKept: false; readonly problem: string | null }

export function sendFile({ to, name, file, agrees, onProgress }: SendFile): Promise<Sent> {
  const request = new XMLHttpRequest()
  request.open('POST', to)
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
  const form = new FormData()
  for (const statement of agrees) form.append(statement, 'yes')
  form.append(name, file)
  return new Promise((resolve) => {
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.response)))
    request.addEventListener('error', () => resolve({ isKept: false, problem: null }))
    request.addEventListener('abort', () => resolve({ isKept: false, problem: null }))
    request.send(form)
  })
}

function readAnswer(status: number, answer: unknown): Sent {
  if (status === 200) return { isKept: true, note: sentenceIn(answer, 'note') }
  return { isKept: false, problem: sentenceIn(answer, 'problem') }
}

function sentenceIn(answer: unknown, name: 'note' | 'problem'): string | null {
  const found =
    typeof answer === 'object' && answer !== null ? Object.entries(answer).find(([key]) => key === name) : null
  return typeof found?.[1] === 'string' ? found[1] : null
}
