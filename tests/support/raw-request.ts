// Bytes as somebody may send them who is no browser: no library in between that would mend or refuse them.
import { connect } from 'node:net'

export type RawAnswer = { readonly status: number; readonly head: string; readonly body: string }

/** Lines of a request, which has no body unless it says so; the connection is closed by the server or after the answer. */
export function rawRequest(lines: readonly string[], body = ''): Buffer {
  return Buffer.from(`${[...lines, 'Connection: close', '', ''].join('\r\n')}${body}`, 'latin1')
}

export function sendRaw(port: number, bytes: Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => chunks.push(chunk))
    // What is refused while it is still sent ends with a line that breaks after the answer.
    socket.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)))
    socket.on('close', () => resolve(answerOf(Buffer.concat(chunks).toString())))
  })
}

function answerOf(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') }
}

/** First lines and hosts that no browser sends; each is answered with 400. */
export const UNREADABLE: Readonly<Record<string, readonly string[]>> = {
  'a host of two words': ['GET / HTTP/1.1', 'Host: a b'],
  'a host with a path': ['GET / HTTP/1.1', 'Host: a/b'],
  'a host with a query': ['GET / HTTP/1.1', 'Host: a?b'],
  'a host with a name before it': ['GET / HTTP/1.1', 'Host: user@a'],
  'a host in brackets that is none': ['GET / HTTP/1.1', 'Host: [::1'],
  'a host of brackets': ['GET / HTTP/1.1', 'Host: [zz]'],
  'a host with a port that is none': ['GET / HTTP/1.1', 'Host: a:b'],
  'a host with a port beyond all': ['GET / HTTP/1.1', 'Host: a:99999'],
  'a host with two ports': ['GET / HTTP/1.1', 'Host: a:80:81'],
  'a host of signs': ['GET / HTTP/1.1', 'Host: <script>'],
  'a host of escapes': ['GET / HTTP/1.1', 'Host: %00'],
  'a host of Chinese bytes': ['GET / HTTP/1.1', 'Host: \xe6\xb2\x88'],
  'a host that is no number': ['GET / HTTP/1.1', 'Host: 999.999.999.999'],
  'a host of a thousand letters': ['GET / HTTP/1.1', `Host: ${'a'.repeat(1_000)}`],
  'two hosts in one': ['GET / HTTP/1.1', 'Host: a, b'],
  'an empty host': ['GET / HTTP/1.1', 'Host: '],
  'no host': ['GET / HTTP/1.1'],
  'no host in the old way': ['GET / HTTP/1.0'],
  'the address of another site': ['GET http://evil.example/ HTTP/1.1', 'Host: a'],
  'our own address in full': ['GET http://a/sign-in HTTP/1.1', 'Host: a'],
  'an address that is none': ['GET http://[::1/ HTTP/1.1', 'Host: a'],
  'another scheme': ['GET file:///etc/passwd HTTP/1.1', 'Host: a'],
  'a script': ['GET javascript:alert(1) HTTP/1.1', 'Host: a'],
  'a star': ['OPTIONS * HTTP/1.1', 'Host: a'],
  'a percent sign': ['GET /% HTTP/1.1', 'Host: a'],
  'half an escape': ['GET /verify/%e HTTP/1.1', 'Host: a'],
  'an escape that is no text': ['GET /verify/%ff HTTP/1.1', 'Host: a'],
  'a character cut in two': ['GET /firms/%E0%A4%A HTTP/1.1', 'Host: a'],
  'a slash in too many bytes': ['GET /%c0%af HTTP/1.1', 'Host: a'],
  'half of a pair': ['GET /%ED%A0%80 HTTP/1.1', 'Host: a'],
  'an escaped NUL': ['GET /verify/%00 HTTP/1.1', 'Host: a'],
  'an escaped line break': ['GET /verify/%0d%0aX:y HTTP/1.1', 'Host: a'],
  'a NUL': ['GET /\0 HTTP/1.1', 'Host: a'],
  'bytes beyond ASCII': ['GET /verify/\xe6\xb2\x88 HTTP/1.1', 'Host: a'],
  'a backslash': ['GET /\\evil.example HTTP/1.1', 'Host: a'],
  'a way up': ['GET /verify/../sign-in HTTP/1.1', 'Host: a'],
  'an escaped way up': ['GET /verify/%2e%2E/%2e./sign-in HTTP/1.1', 'Host: a'],
  'a way to where one is': ['GET /./sign-in HTTP/1.1', 'Host: a'],
  'a fragment': ['GET /sign-in#top HTTP/1.1', 'Host: a'],
  'three words too many': ['GET / a b HTTP/1.1', 'Host: a'],
  'no HTTP': ['hello'],
  'a header without a name': ['GET / HTTP/1.1', 'Host: a', ': x'],
  'a header with a NUL': ['GET / HTTP/1.1', 'Host: a', 'X: a\0b'],
  'a length that is none': ['POST / HTTP/1.1', 'Host: a', 'Content-Length: x'],
  'two lengths': ['POST / HTTP/1.1', 'Host: a', 'Content-Length: 1', 'Content-Length: 2'],
  'two ways to tell the length': ['POST / HTTP/1.1', 'Host: a', 'Content-Length: 1', 'Transfer-Encoding: chunked'],
}
