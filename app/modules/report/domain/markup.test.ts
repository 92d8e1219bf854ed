import { expect, test } from "vitest"
import { readMarkup } from "./markup.ts"

test("paragraphs, lists, headings, strong, emphasis, links", () => {
  expect(
    readMarkup(
      "Un **fort**, un *doux* et [un lien](https://exemple.test/a?b=c).\nSuite\n\n## Titre\n- un\n- deux\n\nFin",
    ),
  ).toEqual([
    {
      kind: "paragraph",
      parts: [
        { text: "Un " },
        { text: "fort", strong: true },
        { text: ", un " },
        { text: "doux", emphasis: true },
        { text: " et " },
        { text: "un lien", href: "https://exemple.test/a?b=c" },
        { text: "." },
        { text: "\n" },
        { text: "Suite" },
      ],
    },
    { kind: "heading", parts: [{ text: "Titre" }] },
    { kind: "list", items: [[{ text: "un" }], [{ text: "deux" }]] },
    { kind: "paragraph", parts: [{ text: "Fin" }] },
  ])
})

test.each(["<script>a</script>", "[x](javascript:alert(1))", "2 * 3 * 4", "** **", "#panic()", "[a](https://a b)"])(
  "%s is text as it is",
  (text) => {
    expect(readMarkup(text)).toEqual([{ kind: "paragraph", parts: [{ text }] }])
  },
)

test("nothing gives nothing, and a long line of marks is read at once", () => {
  expect(readMarkup(" \n\n \r\n")).toEqual([])
  expect(readMarkup("*".repeat(20_000))).toHaveLength(1)
  expect(readMarkup("[".repeat(20_000))).toHaveLength(1)
})
