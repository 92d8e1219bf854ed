/** A PDF file of one page per text, as small as can be, with the standard font; letters of Latin-1. */
export function buildPdf(texts: readonly string[]): Buffer {
  const objects: string[] = ["", ""]
  const pages: number[] = []
  const font = objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
  for (const text of texts) {
    const shown = text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
    const stream = `BT /F1 12 Tf 72 720 Td (${shown}) Tj ET`
    const content = objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const resources = `<< /Font << /F1 ${font} 0 R >> >>`
    pages.push(
      objects.push(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${content} 0 R >>`,
      ),
    )
  }
  objects[0] = "<< /Type /Catalog /Pages 2 0 R >>"
  objects[1] = `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(" ")}] /Count ${pages.length} >>`
  let file = "%PDF-1.4\n"
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`)
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join("")}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, "latin1")
}
