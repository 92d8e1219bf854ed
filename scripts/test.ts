// Everything: the checks, the build, then unit, database and browser tests. With words (`npm test -- territory`, `npm test -- --project db`):
// only the tests whose path contains one of them.
import { parseCLI } from "vitest/node"
import { runSteps } from "./check/run-steps.ts"
import { runTests } from "./check/run-tests.ts"
import { steps } from "./check/steps.ts"
import { build } from "./launch/build.js"

const { filter, options } = parseCLI(["vitest", "run", ...process.argv.slice(2)])
const everything = process.argv.length === 2

await import("./messages.ts")
const checks = everything ? await runSteps([...steps, { name: "build", work: makeBuild }]) : { passed: 0, failed: 0 }
const tests = await runTests(filter, options)
if (checks.failed + tests.failed > 0) process.exitCode = 1
process.stdout.write(`${checks.passed + tests.passed} passed, ${checks.failed + tests.failed} failed\n`)

async function makeBuild(): Promise<string> {
  return (await build(process.cwd())) ? "" : "The build failed."
}
