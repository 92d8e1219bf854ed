// The fast part of the tests, under a minute: messages, format, lint, types, import rules, unit tests.
import { runSteps } from "./check/run-steps.ts"
import { runTests } from "./check/run-tests.ts"
import { steps } from "./check/steps.ts"

await import("./messages.ts")
const checks = await runSteps(steps)
const tests = await runTests([], { project: ["unit"] })
if (checks.failed + tests.failed > 0) process.exitCode = 1
process.stdout.write(`${checks.passed + tests.passed} passed, ${checks.failed + tests.failed} failed\n`)
