import type { Reporter, TestModule } from "vitest/node"

const patience = 4 * 60_000

/** Ends the run with a sentence when one file is at work for too long: an endless loop is deaf to the limit of its test. */
export function stuckTests(): Reporter {
  const running = new Map<string, NodeJS.Timeout>()
  const forget = (module: TestModule) => {
    clearTimeout(running.get(module.moduleId))
    running.delete(module.moduleId)
  }
  return {
    onTestModuleStart(module) {
      forget(module)
      running.set(
        module.moduleId,
        setTimeout(() => giveUp(module.moduleId), patience),
      )
    },
    onTestModuleEnd: forget,
    onTestRunEnd: () => running.forEach((timer) => clearTimeout(timer)),
  }
}

function giveUp(path: string): void {
  process.stdout.write(`\n${path} has been at work for ${patience / 60_000} minutes: given up.\n0 passed, 1 failed\n`)
  process.exit(1)
}
