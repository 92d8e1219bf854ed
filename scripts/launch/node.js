import { existsSync, realpathSync } from "node:fs"
import { join } from "node:path"

const needed = 24

/** The Node to run under: the pinned one that npm brought, this one when it is recent enough, or null. */
export function nodeToUse(root) {
  const [platform, file] = process.platform === "win32" ? ["win", "node.exe"] : [process.platform, "node"]
  const pinned = join(root, "node_modules", `node-${platform}-${process.arch}`, "bin", file)
  if (existsSync(pinned)) return isThisOne(pinned) ? process.execPath : pinned
  return Number(process.versions.node.split(".")[0]) >= needed ? process.execPath : null
}

function isThisOne(path) {
  return realpathSync(path) === realpathSync(process.execPath)
}
