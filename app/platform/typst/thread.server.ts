import { Worker } from "node:worker_threads"
import { enginePath, fontPaths } from "./engine.server.ts"
import { threadProgram } from "./thread-program.ts"

export interface TypstDocument {
  /** What the template may read, main.typ being the document itself. */
  files: Record<string, string | Uint8Array>
  /** Seconds since 1970, as the document says it was made. */
  timestamp: number
}

export type Pdf =
  | { kind: "pdf"; bytes: Uint8Array<ArrayBuffer> }
  /** `unavailable`: no compiler is made for this machine; `busy`: too many are waiting; `invalid`: a fault of the template, which details say. */
  | { kind: "failed"; reason: "unavailable" | "busy" | "too_slow" | "invalid"; details: string }

/** A thread is left after so many documents, so that what a compiler keeps never adds up. */
const documentsAThread = 200
/** Without work it ends: a small server has better uses for 60 MB. */
const idleMs = 60_000

interface Thread {
  worker: Worker
  left: number
  listening: { answer: (pdf: Pdf) => void }
}

let thread: Thread | undefined
let idle: NodeJS.Timeout | undefined

/** Makes one document; never two at once (see make-pdf.server.ts). */
export async function compileInThread(document: TypstDocument, timeoutMs: number): Promise<Pdf> {
  clearTimeout(idle)
  const current = openThread()
  if (current === undefined) return { kind: "failed", reason: "unavailable", details: process.platform }
  const answer = await ask(current, document, timeoutMs)
  current.left -= 1
  // After a fault nothing is kept of a compiler.
  if (current.left === 0 || answer.kind === "failed") closeThread()
  else idle = setTimeout(closeThread, idleMs).unref()
  return answer
}

function openThread(): Thread | undefined {
  if (thread !== undefined) return thread
  const engine = enginePath()
  if (engine === undefined) return undefined
  const worker = new Worker(threadProgram, {
    eval: true,
    workerData: { engine, fonts: fontPaths() },
    env: {},
    stdout: true,
    stderr: true,
  })
  // Nothing to wait for between two documents: the process may end.
  worker.unref()
  const listening: Thread["listening"] = { answer: () => undefined }
  worker.on("message", (pdf: Pdf) => listening.answer(pdf))
  worker.on("error", (error) => listening.answer(failed("invalid", error.message)))
  worker.on("exit", (code) => {
    if (thread?.worker === worker) thread = undefined
    listening.answer(failed("invalid", `exit ${code}`))
  })
  thread = { worker, left: documentsAThread, listening }
  return thread
}

/** What the thread still computes ends with it; nobody waits for it. */
function closeThread() {
  const closing = thread
  thread = undefined
  void closing?.worker.terminate()
}

/** The thread's next word: its answer, or how it ended. Who listens stays for all documents: one waits at a time. */
async function ask({ worker, listening }: Thread, document: TypstDocument, timeoutMs: number): Promise<Pdf> {
  worker.ref()
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Pdf>((resolve) => {
      listening.answer = resolve
      timer = setTimeout(() => resolve(failed("too_slow", `${timeoutMs} ms`)), timeoutMs)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(document)
    })
  } finally {
    clearTimeout(timer)
    worker.unref()
  }
}

function failed(reason: "too_slow" | "invalid", details: string): Pdf {
  return { kind: "failed", reason, details }
}
