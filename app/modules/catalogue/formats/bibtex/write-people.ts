import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import { contributorsOf, roleOf } from "../../domain/cite/contributor-role.ts"
import type { Contributor, RecordDescription } from "../../domain/record-description.ts"
import { writeBibtexName } from "./names.ts"

/** A field and its LaTeX, already escaped and balanced. */
export type Written = [name: string, latex: string]

/** Roles with a field of their own in biblatex; plain BibTeX prints the first two and leaves the others alone. */
const ownFields = ["author", "editor", "translator", "foreword", "afterword", "annotator", "commentator"] as const

/** The other roles that editoratype can say, three at most in one entry. */
const typedRoles = ["director", "compiler", "illustrator", "organizer", "producer", "advisor"] as const

export function peopleFields(d: RecordDescription, isModern: boolean): Written[] {
  const names = (role: ContributorRole): string =>
    contributorsOf(d.contributors, role).map(writeBibtexName).join(" and ")
  const own = ownFields.map((role): Written => [role, names(role)])
  const typed = (isModern ? typedIn(d) : []).flatMap((role, index): Written[] => [
    [`editor${"abc".charAt(index)}`, names(role)],
    [`editor${"abc".charAt(index)}type`, role],
  ])
  return [...own, ...typed].filter(([, latex]) => latex !== "")
}

/** The contributors whose role no field says: a note does. */
export function untoldPeople(d: RecordDescription, isModern: boolean): Contributor[] {
  const told: readonly ContributorRole[] = [...ownFields, ...(isModern ? typedIn(d) : [])]
  return d.contributors.filter((one) => !told.includes(roleOf(one)))
}

function typedIn(d: RecordDescription): ContributorRole[] {
  return typedRoles.filter((role) => contributorsOf(d.contributors, role).length > 0).slice(0, 3)
}
