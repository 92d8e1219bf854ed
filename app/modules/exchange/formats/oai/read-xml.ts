import { SaxesParser } from "saxes"
import type { XmlElement } from "./xml-element.ts"

const deepest = 100

/**
 * Reads a whole XML document (UTF-8) as a tree; undefined when it is not well-formed or nested beyond reason. Entities other
 * than XML's own five are an error, so that none can grow.
 */
export function readXml(bytes: Uint8Array): XmlElement | undefined {
  const root: XmlElement = { name: "", namespace: "", attributes: {}, children: [], text: "" }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true, position: false })
  let isWrong = false
  parser.on("error", () => void (isWrong = true))
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value]))
    const element: XmlElement = { name: local, namespace: uri, attributes: values, children: [], text: "" }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) isWrong = true
  })
  parser.on("text", (text) => addText(open.at(-1), text))
  parser.on("cdata", (text) => addText(open.at(-1), text))
  parser.on("closetag", () => void open.pop())
  const text = new TextDecoder().decode(bytes)
  const chunk = 65_536
  // Piece by piece, so that a wrong document is left as soon as it shows.
  for (let at = 0; at < text.length && !isWrong; at += chunk) parser.write(text.slice(at, at + chunk))
  if (isWrong) return undefined
  parser.close()
  return isWrong ? undefined : root.children[0]
}

function addText(element: XmlElement | undefined, text: string): void {
  if (element !== undefined) element.text += text
}
