// `npm run bench [WORD]`: runs every measure of bench/ (or those whose name contains the word), one after the other, each in its own process, and prints their tables.
import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { build } from "./launch/build.js"

const [word = ""] = process.argv.slice(2)
if (!(await build(process.cwd()))) process.exit(1)
const names = readdirSync("bench").filter((name) => name.endsWith(".bench.ts") && name.includes(word))
for (const name of names.sort()) {
  process.stdout.write(`\n# ${name.replace(".bench.ts", "")}\n`)
  const { status } = spawnSync(process.execPath, ["--import", "./bench/read-tsx.js", `bench/${name}`], {
    stdio: "inherit",
    env: { LOG_LEVEL: "error", ...process.env, NODE_ENV: "production" },
  })
  if (status !== 0) process.exitCode = 1
}
