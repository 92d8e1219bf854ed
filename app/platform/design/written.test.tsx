import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { withLocale } from "#platform/messages/locale.server.ts"
import { Page } from "./page.tsx"
import { Written } from "./written.tsx"

test("what a centre writes is marked as French on an English page, and bare on a French one", () => {
  const shown = (locale: "fr" | "en") => withLocale(locale, () => renderToStaticMarkup(<Written>Des mots</Written>))
  expect(shown("en")).toBe('<span lang="fr">Des mots</span>')
  expect(shown("fr")).toBe("Des mots")
})

test("a page whose title is written in another language says so in its way up too", () => {
  const up = (current: string) => ({
    label: "You are here",
    items: [{ label: "Networks", href: "/en/reseaux" }],
    current,
  })
  const shown = (current: string) =>
    renderToStaticMarkup(
      <Page title="Chefs de projet" titleLang="fr" breadcrumbs={up(current)}>
        -
      </Page>,
    )
  expect(shown("Chefs de projet")).toContain('<span aria-current="page" lang="fr">Chefs de projet</span>')
  expect(shown("Members")).toContain('<span aria-current="page">Members</span>')
})
