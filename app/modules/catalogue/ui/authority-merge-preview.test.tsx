import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import type { MergeSide } from "./authority-merge-preview.tsx"
import { AuthorityMergePreview } from "./authority-merge-preview.tsx"

test("the years of two authorities side by side: one year is one, several are a span", () => {
  const html = renderToStaticMarkup(
    <AuthorityMergePreview gone={side("Gilles", [1994, 1994])} stays={side("Pascale", [2006, 2020])} />,
  )
  expect(html).toContain(">1994<")
  expect(html).toContain(">2006–2020<")
})

function side(givenName: string, [firstYear, lastYear]: [number, number]): MergeSide {
  const name = { kind: "person" as const, name: "Jouvencel", givenName, addition: null, dates: null }
  return {
    authority: { ...name, id: givenName, version: 1, identifiers: {}, note: null, sources: null },
    forms: [],
    works: { total: 1, byKind: [], byFunction: [], firstYear, lastYear },
  }
}
