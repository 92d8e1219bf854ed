// Puts every source file in the one format: `npm run format`.
import { run } from "./check/run.ts"

const problem = await run("node_modules/@biomejs/biome/bin/biome", ["check", "--write"])
if (problem !== "") {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
