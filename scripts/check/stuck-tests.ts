import type { Reporter } from "vitest/node"

const patience = 6 * 60_000

/** Ends the run with a sentence when a file at work gives no sign of life for too long: an endless loop is deaf to the limit of its test. */
export function stuckTests(): Reporter {
  const running = new Map<string, NodeJS.Timeout>()
  // The result of a last test may be told after the end of its file.
  const ended = new Set<string>()
  const forget = (path: string) => {
    clearTimeout(running.get(path))
    running.delete(path)
  }
  const watch = (path: string) => {
    forget(path)
    if (ended.has(path)) return
    running.set(
      path,
      setTimeout(() => giveUp(path), patience),
    )
  }
  return {
    onTestModuleStart: ({ moduleId }) => watch(moduleId),
    onTestCaseReady: ({ module }) => watch(module.moduleId),
    onTestCaseResult: ({ module }) => watch(module.moduleId),
    onTestModuleEnd: ({ moduleId }) => {
      ended.add(moduleId)
      forget(moduleId)
    },
    onTestRunEnd: () => [...running.keys()].forEach(forget),
  }
}

function giveUp(path: string): void {
  process.stdout.write(
    `\n${path} has given no sign of life for ${patience / 60_000} minutes: given up.\n0 passed, 1 failed\n`,
  )
  process.exit(1)
}
