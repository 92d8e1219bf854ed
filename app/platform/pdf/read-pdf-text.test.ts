import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { buildPdf } from "../testing/build-pdf.ts"
import { readPdfText, usualPdfLimits } from "./read-pdf-text.server.ts"

const folder = mkdtempSync(join(tmpdir(), "pdf-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function kept(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test("the text of each page", async () => {
  const read = await readPdfText(kept("a.pdf", buildPdf(["Évaluer (sans se perdre)", "Deuxième page"])))
  expect(read).toEqual({ kind: "text", pages: ["Évaluer (sans se perdre)", "Deuxième page"], cut: false })
})

test("no more text than wanted", async () => {
  const read = await readPdfText(kept("b.pdf", buildPdf(["abcdef", "ghijkl"])), { ...usualPdfLimits, characters: 4 })
  expect(read).toEqual({ kind: "text", pages: ["abcd"], cut: true })
})

test("damaged files end in a reason, or in what could be read", async () => {
  const whole = buildPdf(["Une page"])
  const cases = [
    "%PDF-1.7",
    "",
    "pas un PDF",
    whole.subarray(0, 200),
    Buffer.concat([whole.subarray(0, 120), Buffer.alloc(5000, 0xff)]),
  ]
  for (const [index, bytes] of cases.entries()) {
    const read = await readPdfText(kept(`c${index}.pdf`, bytes))
    expect(["text", "failed"]).toContain(read.kind)
    if (read.kind === "failed") expect(read.reason).toBe("damaged")
  }
})

test("an encrypted file is told so", async () => {
  const encrypted = buildPdf(["Secret"])
    .toString("latin1")
    .replace(
      "/Root 1 0 R",
      `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
    )
  expect(await readPdfText(kept("d.pdf", Buffer.from(encrypted, "latin1")))).toEqual({
    kind: "failed",
    reason: "encrypted",
  })
})

test("time and memory are bounded", async () => {
  const many = kept("e.pdf", buildPdf(Array.from({ length: 3000 }, (_, at) => `Page ${at} `.repeat(200))))
  expect(await readPdfText(many, { ...usualPdfLimits, timeoutMs: 300 })).toEqual({ kind: "failed", reason: "too_slow" })
  const heavy = await readPdfText(many, { ...usualPdfLimits, memoryMb: 8 })
  expect(heavy).toEqual({ kind: "failed", reason: "too_heavy" })
})
