// One way in for every command, in plain JavaScript because it may run under an old Node:
//   install what is missing → continue under the pinned Node → build what changed → run the command.
import { existsSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build, isBuilt } from "./launch/build.js"
import { endLike, runChild } from "./launch/child.js"
import { install, isInstalled } from "./launch/install.js"
import { nodeToUse } from "./launch/node.js"
import { endWithParent, isLaunched, watched } from "./launch/parent.js"
import { say, sentenceOf } from "./launch/say.js"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Commands of the built application; any other name is a script of this folder.
const built = new Set(["start", "import", "job", "backup", "restore"])

const [command, ...words] = process.argv.slice(2)
const script = await prepare().catch(explain)
if (script !== undefined) await run(script)

/** Makes everything ready for the command: the script to run in this process, or undefined when all is done or said. */
async function prepare() {
  endWithParent()
  // Files named on the command line are relative to where the person is.
  process.env.INIT_CWD ??= process.cwd()
  process.chdir(root)
  if (!isKnown(command)) return fail(say.unknownCommand(command))
  if (!isInstalled(root) && !(await install(root))) return fail(say.installFailed())
  const node = nodeToUse(root)
  if (node === null) return fail(say.noNode(process.version))
  if (node !== process.execPath && !isLaunched) return continueUnder(node)
  process.env.PATH = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter)
  if (command === "build") return (await build(root, { always: true })) ? undefined : fail(say.buildFailed())
  if (!built.has(command)) return join("scripts", `${command}.ts`)
  if (!isBuilt(root) && !(await build(root))) return fail(say.buildFailed())
  process.env.NODE_ENV ??= "production"
  return join("build", "server", "index.js")
}

function isKnown(name) {
  return name !== undefined && (name === "build" || built.has(name) || existsSync(join("scripts", `${name}.ts`)))
}

async function continueUnder(node) {
  endLike(await runChild(node, process.argv.slice(1), { stdio: "inherit", env: watched() }))
}

/** In this very process: no second one to keep in memory, and signals arrive where they belong. */
async function run(path) {
  process.argv = [process.execPath, join(root, path), ...(built.has(command) ? [command] : []), ...words]
  await import(pathToFileURL(join(root, path)).href)
}

function explain(error) {
  if (error.signal !== undefined) return endLike(error)
  const sentence = sentenceOf(error, root)
  if (sentence === undefined) throw error
  return fail(sentence)
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
