import { z } from "zod"
import { limits } from "../domain/limits.ts"

/** The fields of a concept's form, as typed: one name a line where there may be several. */
export const draftInput = z.object({
  nameFr: label(),
  nameEn: label(),
  synonymsFr: lines(),
  synonymsEn: lines(),
  acronymsFr: lines(),
  acronymsEn: lines(),
  misspellings: lines(),
  definitionFr: note(),
  definitionEn: note(),
  scopeNoteFr: note(),
  scopeNoteEn: note(),
  notation: z.string().trim().max(limits.notation).default(""),
  /** Names or addresses of concepts. */
  broader: lines(limits.address),
  related: lines(limits.address),
})

function label() {
  return z.string().trim().max(limits.label).default("")
}

function note() {
  return z.string().trim().max(limits.note).default("")
}

function lines(longest: number = limits.label) {
  return z
    .string()
    .max(100_000)
    .default("")
    .transform((typed) =>
      typed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .pipe(z.array(z.string().max(longest)).max(200))
}
