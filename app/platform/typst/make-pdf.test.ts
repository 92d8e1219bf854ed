import { getDocumentProxy } from "unpdf"
import { expect, test } from "vitest"
import { makePdf } from "./make-pdf.server.ts"

const now = new Date("2026-03-04T05:06:07Z")
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="10" height="5"/></svg>`

const template = `
#import "/maillage.typ": *
#show: sheet
#title()
= Réunions
#data-table(("Réseau", "Personnes"), data.rows, align: (left, right), total: ("Total", "46"))
#image("/charts/a.svg", alt: data.alt)
`
const request = {
  template,
  data: {
    rows: [["Chefs de projet", "29"], ...Array.from({ length: 60 }, (_, at) => [`Ligne ${at}`, "1"])],
    alt: "Deux barres",
  },
  files: { "charts/a.svg": drawing },
  title: "Rapport d’activité",
  lang: "fr" as const,
  now,
}

async function made(over: Partial<Parameters<typeof makePdf>[0]> = {}) {
  const pdf = await makePdf({ ...request, ...over })
  if (pdf.kind !== "pdf") throw new Error(pdf.details)
  return pdf.bytes
}

test("a tagged document, in its language, with its title, its text and page numbers", async () => {
  const bytes = await made()
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({ Title: "Rapport d’activité", Language: "fr" })
  expect(metadata.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>")
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  expect(document.numPages).toBe(2)
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
  for (const role of ["H1", "Table", "TH", "TD", "Figure"])
    expect(tree + JSON.stringify(await (await document.getPage(2)).getStructTree())).toContain(`"${role}"`)
  const texts = await Promise.all(
    [1, 2].map(async (number) => (await (await document.getPage(number)).getTextContent()).items),
  )
  const text = texts
    .flat()
    .map((item) => ("str" in item ? item.str : ""))
    .join(" ")
  expect(text).toContain("Chefs de projet")
  expect(text).toContain("page 2 sur 2")
})

test("the same request gives the same bytes, and English says page 1 of 2", async () => {
  const [one, other] = [await made(), await made()]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  const english = await getDocumentProxy(new Uint8Array(await made({ lang: "en" })))
  const { items } = await (await english.getPage(1)).getTextContent()
  expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("page 1 of 2")
})

test.each([
  ["a picture without alternative text", `#import "/maillage.typ": *\n#show: sheet\n#image("/charts/a.svg")`],
  ["a heading that skips a level", `#import "/maillage.typ": *\n#show: sheet\n== Trop bas`],
  ["a template that does not hold together", `#show: rien`],
  ["a file of the machine", `#read("/etc/passwd")`],
])("%s is refused", async (_, wrong) => {
  const pdf = await makePdf({ ...request, template: wrong })
  expect(pdf).toMatchObject({ kind: "failed", reason: "invalid" })
  // And the next one is made.
  expect((await made()).length).toBeGreaterThan(1000)
})

test("what data hold is text, whatever it looks like", async () => {
  const bytes = await made({ data: { rows: [["#panic() $x$ *a* <b>", "= 1"]], alt: "a" } })
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { items } = await (await document.getPage(1)).getTextContent()
  expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("#panic() $x$ *a* <b>")
})

test("more than can wait is told so, and who waits is served", async () => {
  const answers = await Promise.all(Array.from({ length: 45 }, () => makePdf(request)))
  expect(answers.filter(({ kind }) => kind === "pdf")).toHaveLength(40)
  expect(answers.filter((one) => one.kind === "failed" && one.reason === "busy")).toHaveLength(5)
})
