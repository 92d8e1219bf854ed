import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { withLocale } from "#platform/messages/locale.server.ts"
import { DocumentWords } from "./document-words.tsx"
import { abstractLang } from "./labels.ts"
import { RecordResult } from "./record-result.tsx"

const shown = (locale: "fr" | "en", language: string | null) =>
  withLocale(locale, () => renderToStaticMarkup(<DocumentWords language={language}>Les mots</DocumentWords>))

test("a title is marked on a page in another language than its own, and bare where it is unknown", () => {
  expect(shown("en", "fre")).toBe('<span lang="fr">Les mots</span>')
  expect(shown("fr", "eng")).toBe('<span lang="en">Les mots</span>')
  expect([shown("fr", "fre"), shown("en", "eng"), shown("en", null), shown("en", "und")]).toEqual(
    Array.from({ length: 4 }, () => "Les mots"),
  )
})

test("an abstract is known to be in French where the document is, and else may be in any language", () => {
  const langs = (locale: "fr" | "en") => withLocale(locale, () => ["fre", "eng", "ger", null].map(abstractLang))
  expect(langs("en")).toEqual(["fr", undefined, undefined, undefined])
  expect(langs("fr")).toEqual([undefined, undefined, undefined, undefined])
})

test("an English list marks the title and the extract of a French document", () => {
  const record = {
    permanentId: "abcdefgh1",
    kind: "book" as const,
    year: 2020,
    by: "Jeanne Ferrand",
    publisher: null,
    host: null,
    language: "fre",
    online: false,
  }
  const markup = withLocale("en", () =>
    renderToStaticMarkup(<RecordResult record={record} title={["La ville"]} excerpt={["Un mot"]} />),
  )
  expect(markup).toContain('<h2 class="result-title" lang="fr">')
  expect(markup).toContain('<p class="result-excerpt" lang="fr">Un mot</p>')
})

test("a French title typed with plain spaces is shown as a printer sets it; another language keeps its own", () => {
  const words = (language: string) =>
    withLocale("fr", () => renderToStaticMarkup(<DocumentWords language={language}>L'eau : à qui ?</DocumentWords>))
  expect(words("fre")).toBe("L’eau\u00a0: à qui\u202f?")
  expect(words("eng")).toContain(">L&#x27;eau : à qui ?<")
  const record = {
    permanentId: "abcdefgh1",
    kind: "article" as const,
    year: 2020,
    by: "",
    publisher: null,
    online: false,
  }
  const listed = withLocale("fr", () =>
    renderToStaticMarkup(
      <RecordResult
        record={{ ...record, host: "Franges, n° 61", language: "fre" }}
        title={["Que faire des ", { mark: "caves" }, " ?"]}
        excerpt={null}
      />,
    ),
  )
  expect(listed).toContain("\u202f?")
  expect(listed).toContain("Franges, n°\u00a061 · 2020")
})
