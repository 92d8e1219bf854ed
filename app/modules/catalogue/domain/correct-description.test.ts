import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { buildFullDescription } from "../testing/build-rich-descriptions.ts"
import { correctDescription } from "./correct-description.ts"
import type { CorrectionTheme, RecordAction, TextField } from "./correction.ts"
import { correctedCopy, textFields } from "./correction.ts"

const theme = (typed: string, name?: string): CorrectionTheme => ({
  typed,
  concept: name === undefined ? null : { name, uri: `https://voc.example/${name}` },
})
const subject = (kind: "topic" | "uncontrolled" | "person", text: string) => ({
  ...{ kind, parts: [text] as [string], scheme: null, authorityId: null },
})
const record = buildDescription({
  title: "L’école dans la ville",
  sortTitle: "ecole dans la ville",
  subjects: [subject("uncontrolled", "Écoles"), subject("topic", "Ville"), subject("person", "Écoles")],
})

test("a theme is replaced by what the vocabulary calls it, once; persons of that name stay", () => {
  const action: RecordAction = { kind: "replace_theme", from: theme("ecoles"), to: theme("ville", "Ville") }
  expect(correctDescription(record, action).subjects.map(({ kind, parts }) => `${kind} ${parts.join()}`)).toEqual([
    "topic Ville",
    "person Écoles",
  ])
  const again = correctDescription(record, action)
  expect(correctDescription(again, action)).toBe(again)
})

test("a theme is added where it is not, removed where it is", () => {
  const added = correctDescription(record, { kind: "add_theme", theme: theme("santé", "Santé") })
  expect(added.subjects.at(-1)).toMatchObject({
    kind: "topic",
    parts: ["Santé"],
    authorityId: "https://voc.example/Santé",
  })
  expect(correctDescription(added, { kind: "add_theme", theme: theme("SANTE") })).toBe(added)
  const removed = correctDescription(added, { kind: "remove_theme", theme: theme("sante") })
  expect(removed.subjects).toEqual(record.subjects)
  expect(correctDescription(removed, { kind: "remove_theme", theme: theme("sante") })).toBe(removed)
})

test("a text is replaced letter for letter, and nothing is emptied that must not be", () => {
  const replace = (find: string, by: string, field: TextField = "title") =>
    correctDescription(record, { kind: "replace_text", field, find, replace: by })
  expect(replace("école", "$&école$'")).toMatchObject({ title: "L’$&école$'dans la ville".replace("'", "' ") })
  expect(replace("ville", "cité")).toMatchObject({ title: "L’école dans la cité", sortTitle: "ecole dans la cite" })
  expect(replace("VILLE", "cité")).toBe(record)
  expect(replace("L’école dans la ville", " ")).toBe(record)
  const full = buildFullDescription()
  for (const field of textFields) {
    const action: RecordAction = { kind: "replace_text", field, find: "introuvable", replace: "x" }
    expect(correctDescription(full, action)).toBe(full)
  }
  const notes = correctDescription(full, { kind: "replace_text", field: "notes", find: "Bibliogr.", replace: "" })
  expect(notes.notes).toEqual(["Index"])
  const links = correctDescription(full, { kind: "replace_text", field: "links", find: "https://", replace: "" })
  expect(links.links.map(({ url }) => url)).toEqual(full.links.map(({ url }) => url))
})

test("kind, language and note are said once", () => {
  const kinds: RecordAction = { kind: "set_kind", recordKind: "report" }
  expect(correctDescription(record, kinds).kind).toBe("report")
  expect(correctDescription(record, { kind: "set_kind", recordKind: "book" })).toBe(record)
  expect(correctDescription(record, { kind: "set_language", language: "fre" })).toBe(record)
  expect(correctDescription(record, { kind: "set_language", language: "eng" }).languages).toEqual(["eng"])
  const noted = correctDescription(record, { kind: "add_note", note: "Don" })
  expect(correctDescription(noted, { kind: "add_note", note: "Don" })).toBe(noted)
})

test("sections change whole, shelf marks by their beginning", () => {
  const copy = { section: "Réserve", shelf_mark: "PV 12" }
  expect(correctedCopy({ kind: "section", from: "reserve", to: "Magasin" }, copy)).toEqual({
    ...{ column: "section", before: "Réserve", after: "Magasin" },
  })
  expect(correctedCopy({ kind: "section", from: "", to: "Magasin" }, copy)).toBeUndefined()
  expect(correctedCopy({ kind: "section", from: "", to: "Magasin" }, { ...copy, section: null })?.after).toBe("Magasin")
  expect(correctedCopy({ kind: "shelf_mark", from: "PV ", to: "POL " }, copy)?.after).toBe("POL 12")
  expect(correctedCopy({ kind: "shelf_mark", from: "X", to: "Y" }, copy)).toBeUndefined()
  expect(correctedCopy({ kind: "shelf_mark", from: "", to: "A-" }, { ...copy, shelf_mark: null })).toBeUndefined()
})
