import { expect, it } from "vitest"
import { readMarkup } from "./markup.ts"

it("headings, paragraphs, lists and quotes", () => {
  const blocks = readMarkup(
    "# Titre\nUne ligne\nune autre\n\n- un\n- deux\n1. premier\n2. second\n> dit\n\n## Sous-titre",
  )
  expect(blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "list", "list", "quote", "heading"])
  expect(blocks[1]).toEqual({
    kind: "paragraph",
    lines: [[{ kind: "text", text: "Une ligne" }], [{ kind: "text", text: "une autre" }]],
  })
  expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: "un" }], [{ text: "deux" }]] })
  expect(blocks[3]).toMatchObject({ ordered: true })
})

it("links lead to web addresses only, and what closes a sentence is no part of them", () => {
  const [block] = readMarkup(
    "Voir [le guide](https://exemple.fr/a), https://exemple.fr/b. [non](javascript:alert(1)) **fort**",
  )
  const inline = block?.kind === "paragraph" ? block.lines[0] : []
  expect(inline?.filter(({ kind }) => kind === "link")).toEqual([
    { kind: "link", text: "le guide", href: "https://exemple.fr/a" },
    { kind: "link", text: "https://exemple.fr/b", href: "https://exemple.fr/b" },
  ])
  expect(inline?.at(-1)).toEqual({ kind: "strong", text: "fort" })
})

it("HTML is text, and so is a sign without its space", () => {
  const text = "<b>gras</b> #pas-un-titre"
  expect(readMarkup(text)).toEqual([{ kind: "paragraph", lines: [[{ kind: "text", text }]] }])
  expect(readMarkup(" \n\n")).toEqual([])
})
