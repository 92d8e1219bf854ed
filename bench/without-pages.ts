import { readFileSync } from "node:fs"
import { registerHooks } from "node:module"
import { fileURLToPath } from "node:url"

/** A measure runs without the build, which alone reads JSX: what draws pages is loaded by its names, and does nothing. */
export function loadWithoutPages(): void {
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith(".tsx")) return next(url, context)
      const text = readFileSync(fileURLToPath(url), "utf8")
      const names = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name)
      const source = names.map((name) => `export const ${name} = undefined`).join("\n")
      return { format: "module", source, shortCircuit: true }
    },
  })
}
