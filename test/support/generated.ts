/** A page of 10 MB: a real article's worth of markup, over and over, so that the parser and the extractor meet the size. */
export function hugePage(): string {
  const paragraph = (n: number): string =>
    `<p>Paragraph ${n} of the harbour report says that ${n} boats were counted at the quay, that the tide stood at ${n % 7} metres and that the count will be repeated in spring.</p>\n`
  const head =
    '<!doctype html><html lang="en"><head><title>The whole harbour report</title></head><body><article><h1>The whole harbour report</h1>\n'
  const parts: string[] = [head]
  let length = head.length
  for (let n = 1; length < 10 * 1024 * 1024; n += 1) {
    const next = paragraph(n)
    parts.push(next)
    length += next.length
  }
  return `${parts.join('')}</article></body></html>`
}

/** A one-page PDF with a line of text, byte offsets and all. */
export function pdf(): Buffer {
  const stream = 'BT /F1 18 Tf 40 120 Td (Harbour report, page one) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
