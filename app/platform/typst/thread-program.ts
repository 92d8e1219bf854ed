/**
 * What runs in the thread, where the compiler may be busy for a second without holding up the server. Documents come by message and
 * go back as bytes; whatever a template or its data hold ends in a value.
 */
export const threadProgram = `
const { parentPort, workerData } = require("node:worker_threads")
const { readFileSync } = require("node:fs")
const { resolve, join } = require("node:path")
const { NodeCompiler } = require(workerData.engine)

// A root that does not exist: a template reads what it was given and no file of the machine.
const root = resolve("/maillage-no-such-folder")
const compiler = NodeCompiler.create({
  workspace: root,
  fontArgs: [{ fontBlobs: workerData.fonts.map((path) => readFileSync(path)) }],
})

function make({ files, timestamp }) {
  compiler.resetShadow()
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(root, name), Buffer.from(content))
  const { result, ...rest } = compile()
  if (result === undefined) return rest
  return { kind: "pdf", bytes: compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp: timestamp }) }
}

function compile() {
  const outcome = compiler.compile({ mainFilePath: join(root, "main.typ") })
  if (outcome.result) return { result: outcome.result }
  const found = compiler.fetchDiagnostics(outcome.takeDiagnostics())
  return { kind: "failed", reason: "invalid", details: found.map(({ path, range, message }) => [path, JSON.stringify(range), message].join(" ")).join("; ") }
}

parentPort.on("message", (document) => {
  let answer
  try {
    answer = make(document)
  } catch (error) {
    answer = { kind: "failed", reason: "invalid", details: String(error && error.message) }
  }
  compiler.evictCache(0)
  parentPort.postMessage(answer)
})
`
