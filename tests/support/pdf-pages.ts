// PDFs that really open, with as many pages as asked for.

/** `colour` is red, green and blue from 0 to 1 of a square on each page; null leaves the pages white. */
export function pdfOf({ pages, colour = null }: { pages: number; colour?: string | null }): Uint8Array<ArrayBuffer> {
  const content = colour ? `${colour} rg 50 400 400 300 re f` : ''
  const kids = Array.from({ length: pages }, (_, index) => `${3 + 2 * index} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    ...kids.flatMap((_, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new TextEncoder().encode(text + table + trailer)
}

/** One white page in few words; `text` tells its bytes from those of others. */
export function pdfText(text = ''): string {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page]
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  // A viewer finds the objects without a table of their places.
  return `%PDF-1.7\n${written}% ${text}\ntrailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF\n`
}
