// One way in for every command, in plain JavaScript because it may run under an old Node:
//   install what is missing → continue under the pinned Node → build what changed → run the command.
import { existsSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build, isBuilt } from "./launch/build.js"
import { endLike, runChild } from "./launch/child.js"
import { install, isInstalled } from "./launch/install.js"
import { nodeToUse } from "./launch/node.js"
import { endWithParent, watched } from "./launch/parent.js"
import { say } from "./launch/say.js"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Commands of the built application; any other name is a script of this folder.
const built = new Set(["start", "import", "job", "backup", "restore"])

const [command, ...rest] = process.argv.slice(2)
try {
  await launch()
} catch (error) {
  if (error.code !== "EACCES" && error.code !== "EROFS") throw error
  fail(say.notWritable(root))
}

async function launch() {
  process.chdir(root)
  endWithParent()
  if (!isKnown(command)) return fail(say.unknownCommand(command))
  if (!isInstalled(root) && !(await install(root))) return fail(say.installFailed())
  const node = nodeToUse(root)
  if (node === null) return fail(say.noNode(process.version))
  if (node !== process.execPath)
    return endLike(await runChild(node, process.argv.slice(1), { stdio: "inherit", env: watched() }))
  process.env.PATH = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter)
  if (command === "build") return (await build(root, { always: true })) ? undefined : fail(say.buildFailed())
  if (!built.has(command)) return run(join("scripts", `${command}.ts`), rest)
  if (!isBuilt(root) && !(await build(root))) return fail(say.buildFailed())
  process.env.NODE_ENV ??= "production"
  return run(join("build", "server", "index.js"), [command, ...rest])
}

function isKnown(name) {
  return name !== undefined && (name === "build" || built.has(name) || existsSync(join("scripts", `${name}.ts`)))
}

/** In this very process: no second one to keep in memory, and signals arrive where they belong. */
async function run(script, args) {
  const path = join(root, script)
  process.argv = [process.execPath, path, ...args]
  await import(pathToFileURL(path).href)
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
