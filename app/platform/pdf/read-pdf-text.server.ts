import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"

export type PdfText =
  | { kind: "text"; pages: string[] /** There was more than is kept. */; cut: boolean }
  | { kind: "failed"; reason: PdfFailure }

export type PdfFailure = "encrypted" | "damaged" | "too_slow" | "too_heavy"

export interface PdfLimits {
  timeoutMs: number
  memoryMb: number
  /** How much text is kept, in characters. */
  characters: number
}

export const usualPdfLimits: PdfLimits = { timeoutMs: 120_000, memoryMb: 384, characters: 2_000_000 }

// The reader runs apart: a page made to last for ever, or to fill the memory, ends with its thread and not with the server.
const program = `
const { parentPort, workerData } = require("node:worker_threads")
const { readFile } = require("node:fs/promises")
async function read() {
  const { getDocumentProxy } = await import(workerData.library)
  const document = await getDocumentProxy(new Uint8Array(await readFile(workerData.path)), {
    isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0,
  })
  const pages = []
  let left = workerData.characters
  for (let number = 1; number <= document.numPages && left > 0; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\\n" : "") : "")).join("")
    pages.push(text.slice(0, left))
    left -= text.length
    page.cleanup()
  }
  return { kind: "text", pages, cut: left <= 0 }
}
read().then(
  (answer) => parentPort.postMessage(answer),
  (error) => parentPort.postMessage({ kind: "failed", reason: /password/i.test(String(error && error.name)) ? "encrypted" : "damaged" }),
)`

/** The text of each page of a PDF file, read in a thread of its own with bounded time and memory; never throws on what the file holds. */
export async function readPdfText(path: string, limits: PdfLimits = usualPdfLimits): Promise<PdfText> {
  const library = pathToFileURL(createRequire(import.meta.url).resolve("unpdf")).href
  const worker = new Worker(program, {
    eval: true,
    workerData: { path, library, characters: limits.characters },
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 64 },
    env: {},
    stdout: true,
    stderr: true,
  })
  const timer = setTimeout(() => void worker.terminate(), limits.timeoutMs)
  const deadline = Date.now() + limits.timeoutMs
  try {
    return await new Promise<PdfText>((resolve) => {
      worker.once("message", resolve)
      worker.once("error", (error: NodeJS.ErrnoException) => {
        resolve({ kind: "failed", reason: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too_heavy" : "damaged" })
      })
      worker.once("exit", () => {
        const isLate = Date.now() >= deadline - 50
        resolve({ kind: "failed", reason: isLate ? "too_slow" : "damaged" })
      })
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
