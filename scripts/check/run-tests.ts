import type { CliOptions, Vitest } from "vitest/node"
import { startVitest } from "vitest/node"
import type { Count } from "./run-steps.ts"
import { stuckTests } from "./stuck-tests.ts"

/** Runs the tests whose path contains one of `filters` (all when there is none) and counts them; no test at all is a failure. */
export async function runTests(filters: string[], options: CliOptions): Promise<Count> {
  const exitCode = process.exitCode
  const vitest = await startVitest("test", filters, {
    ...options,
    run: true,
    watch: false,
    reporters: ["default", stuckTests()],
  })
  const count = countTests(vitest)
  await vitest.close()
  // The caller decides from the count, which also holds what vitest calls passed although a file could not be read.
  process.exitCode = exitCode
  return count
}

function countTests(vitest: Vitest): Count {
  const count = { passed: 0, failed: vitest.state.getUnhandledErrors().length }
  for (const module of vitest.state.getTestModules()) {
    const tests = [...module.children.allTests()]
    const failed = tests.filter((test) => test.result().state === "failed").length
    count.passed += tests.filter((test) => test.result().state === "passed").length
    // A file that breaks before or after its tests counts as one.
    count.failed += failed === 0 && module.state() === "failed" ? 1 : failed
  }
  if (count.passed + count.failed === 0) count.failed = 1
  return count
}
