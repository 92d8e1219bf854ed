import { isUtf8 } from "node:buffer"

const longest = 120

/** A short text, safe to show, from bytes of any kind: separators of MARC as "$" and "|", other controls as "·". */
export function excerptOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 600)
  const fitsUtf8 = isUtf8(head.subarray(0, cutAtCharacter(head)))
  return excerptOfText(new TextDecoder(fitsUtf8 ? "utf-8" : "windows-1252").decode(head))
}

/** The same from a text already decoded. */
export function excerptOfText(text: string): string {
  const shown = text
    .replaceAll("\u001f", " $")
    .replaceAll("\u001e", " | ")
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, "·")
    .replace(/\p{Cf}|\p{Cs}|\p{Co}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
  return [...shown].length > longest ? `${[...shown].slice(0, longest - 1).join("")}…` : shown
}

function cutAtCharacter(bytes: Uint8Array): number {
  let end = bytes.length
  while (end > 0 && end > bytes.length - 4 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1
  return end
}
