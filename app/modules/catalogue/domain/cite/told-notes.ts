import type { Contributor, RecordDescription } from "../record-description.ts"
import type { ContributorRole } from "./contributor-role.ts"
import { contributorRoles, roleOf } from "./contributor-role.ts"
import { genreWord, kindOfGenre } from "./genre.ts"
import { contributorAs, invertedName, readInvertedName } from "./name-text.ts"

/** Two French words for a role, as a note says it. */
const roleWords: Record<ContributorRole, string> = {
  author: "auteur",
  editor: "éditeur scientifique",
  "editorial-director": "directeur de publication",
  compiler: "compilateur",
  translator: "traducteur",
  illustrator: "illustrateur",
  photographer: "photographe",
  interviewer: "intervieweur",
  interviewee: "personne interviewée",
  director: "réalisateur",
  producer: "producteur",
  "script-writer": "scénariste",
  composer: "compositeur",
  performer: "interprète",
  narrator: "narrateur",
  organizer: "organisateur",
  advisor: "directeur de thèse",
  foreword: "préfacier",
  afterword: "postfacier",
  annotator: "annotateur",
  commentator: "commentateur",
  "degree-grantor": "établissement de soutenance",
  contributor: "collaborateur",
}

/**
 * The notes of a description, and, as notes that `readToldNote` understands, what a format has no field for: its
 * contents, the contributors whose role the format cannot say, its kind.
 */
export function toldNotes(
  description: RecordDescription,
  untold: { contributors: Contributor[]; kind: boolean },
): string[] {
  const genre = untold.kind ? genreWord(description.kind) : null
  return [
    ...description.notes,
    // Only a thesis has a place for what it is, and for one such note.
    ...description.thesisNotes.slice(description.kind === "thesis" ? 1 : 0),
    ...description.contents.map((text) => `Contient : ${text}`),
    ...untold.contributors.map((one) => `Collaboration : ${invertedName(one)} (${roleWords[roleOf(one)]})`),
    ...(genre === null ? [] : [`Nature : ${genre}`]),
  ]
}

export type ToldNote =
  | { kind: "contents"; text: string }
  | { kind: "contributor"; contributor: Contributor }
  | { kind: "nature"; recordKind: RecordDescription["kind"] }

/** What a note written by `toldNotes` says, or null for any other note. */
export function readToldNote(note: string): ToldNote | null {
  const told = /^(Contient|Collaboration|Nature) : (\S[\s\S]*)$/.exec(note)
  const text = told?.[2] ?? ""
  if (told?.[1] === "Contient") return { kind: "contents", text }
  if (told?.[1] === "Nature") {
    const recordKind = kindOfGenre(text)
    return recordKind === null ? null : { kind: "nature", recordKind }
  }
  const collaboration = /^(.+) \(([^()]+)\)$/.exec(text)
  const role = contributorRoles.find((one) => roleWords[one] === collaboration?.[2])
  const name = readInvertedName(collaboration?.[1] ?? "")
  if (told === null || role === undefined || name === null) return null
  return { kind: "contributor", contributor: contributorAs(role, name, false) }
}
