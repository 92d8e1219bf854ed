// Lets Node read components as it reads types: doors lead to them, and a measure may draw a page.
import { readFileSync } from "node:fs"
import { registerHooks } from "node:module"
import { fileURLToPath } from "node:url"
import { transformSync } from "@swc/core"

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".tsx")) return nextLoad(url, context)
    const filename = fileURLToPath(url)
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      configFile: false,
      swcrc: false,
      jsc: {
        target: "es2024",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    })
    return { format: "module", source: code, shortCircuit: true }
  },
})
