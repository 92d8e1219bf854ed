import CSL from "citeproc"
import type { CitedLook, CitedPart } from "../../domain/cite/cited-part.ts"
import { withLinks } from "../../domain/cite/cited-part.ts"

/** The name under which citeproc knows our output. */
export const outputName = "maillage"

// Private-use characters stand for the looks: a text cannot hold them, so that nothing of a record is ever taken for markup.
const end = "\ue00f"
const looks: Record<string, CitedLook> = {
  "\ue000": "italic",
  "\ue001": "bold",
  "\ue002": "small-caps",
  "\ue003": "superscript",
  "\ue004": "subscript",
  "\ue005": "plain",
}

const marks: [string, CitedLook][] = [
  ["@font-style/italic", "italic"],
  ["@font-style/oblique", "italic"],
  ["@font-style/normal", "plain"],
  ["@font-weight/bold", "bold"],
  ["@font-variant/small-caps", "small-caps"],
  ["@vertical-align/sup", "superscript"],
  ["@vertical-align/sub", "subscript"],
]

CSL.Output.Formats[outputName] = {
  ...CSL.Output.Formats["text"],
  ...Object.fromEntries(marks.map(([name, look]) => [name, `${signOf(look)}%%STRING%%${end}`])),
  bibstart: "",
  bibend: "",
}

/** The runs that a citation written in that output is made of. */
export function partsOf(written: string): CitedPart[] {
  // Styles with numbers put the rank of the entry in front: who shows a list numbers it.
  // Pages go with a hyphen that any font has, and that stays itself where it is pasted.
  const entry = written
    .trim()
    .replace(/^\d+\.\s*/, "")
    .replaceAll("\u2011", "-")
  const parts: CitedPart[] = []
  const open: CitedLook[] = []
  for (const run of entry.split(/([\ue000-\ue005\ue00f])/)) {
    const look = looks[run]
    if (look !== undefined) open.push(look)
    else if (run === end) open.pop()
    else if (run !== "") parts.push(...withLinks(run, open.findLast((one) => one !== "plain") ?? "plain"))
  }
  return parts
}

/** A text of a record as citeproc gets it. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\ue00f]/g, "")
}

function signOf(look: CitedLook): string {
  return Object.keys(looks).find((sign) => looks[sign] === look) ?? ""
}
