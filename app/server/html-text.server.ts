// The whole of a rendered page as text.
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

/**
 * React 18 writes its pages in pieces of 2,048 bytes and fills the end of a piece with zeros when the next sign, which takes three
 * bytes in Chinese, does not fit. A browser shows each zero as a broken sign; no text of ours has one.
 */
export async function htmlText(stream: Readable): Promise<string> {
  return (await text(stream)).replaceAll('\0', '')
}
