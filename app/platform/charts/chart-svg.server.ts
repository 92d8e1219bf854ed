import type { ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"

/** The same drawing as a file of its own, `width` pixels wide, for a document: every mark carries its colour, letters the document's face. */
export function chartSvg(chart: ReactElement, width: number): string {
  return renderToStaticMarkup(chart).replace(
    /^<svg ([^>]*?)width="100%" height="([\d.]+)"/,
    (_, attributes: string, height: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3" font-size="14"`,
  )
}
