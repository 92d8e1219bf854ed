import { expect, test } from "vitest"
import { displayLabel, displayNote, labelsIn, nameOf } from "./labels.ts"
import type { Label } from "./thesaurus.ts"

const pref = (lang: string, value: string): Label => ({ kind: "pref", lang, value })

test.each([
  [[pref("en", "Town"), pref("fr", "Ville")], "fr", "Ville"],
  [[pref("en", "Town"), pref("fr", "Ville")], "en", "Town"],
  [[pref("fr-ca", "Municipalité"), pref("en", "Town")], "fr", "Municipalité"],
  [[pref("de", "Stadt"), pref("en", "Town")], "fr", "Town"],
  [[pref("de", "Stadt"), pref("", "Urbs")], "fr", "Urbs"],
  [[pref("de", "Stadt")], "en", "Stadt"],
] as const)("of %j the name in %s is %s", (labels, locale, name) => {
  expect(displayLabel(labels, locale)?.value).toBe(name)
})

test("a thing without a name is called by the end of its address", () => {
  expect(nameOf({ uri: "https://city.example/themes#habitat/", labels: [] }, "fr")).toBe("habitat")
  expect(nameOf({ uri: "urn:x:12", labels: [] }, "fr")).toBe("12")
})

test("synonyms in the reader’s language, else in French, never in a third one", () => {
  const labels: Label[] = ["fr", "en", "es"].map((lang) => ({ kind: "alt", lang, value: lang }))
  expect(labelsIn(labels, "alt", "en").map((label) => label.value)).toEqual(["en"])
  expect(labelsIn(labels.slice(2), "alt", "en")).toEqual([])
  expect(labelsIn(labels.slice(0, 1), "alt", "en").map((label) => label.value)).toEqual(["fr"])
})

test("a definition says more than a note, also in another language", () => {
  const notes = [
    { kind: "note", lang: "fr", value: "note" },
    { kind: "definition", lang: "en", value: "definition" },
  ] as const
  expect(displayNote(notes, "fr")?.value).toBe("definition")
  expect(displayNote([], "fr")).toBeNull()
})
