import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { withLocale } from "#platform/messages/locale.server.ts"
import { Written } from "./written.tsx"

test("what a centre writes is marked as French on an English page, and bare on a French one", () => {
  const shown = (locale: "fr" | "en") => withLocale(locale, () => renderToStaticMarkup(<Written>Des mots</Written>))
  expect(shown("en")).toBe('<span lang="fr">Des mots</span>')
  expect(shown("fr")).toBe("Des mots")
})
