import type { Step } from "./steps.ts"

export interface Count {
  passed: number
  failed: number
}

/** Runs the steps two at a time and tells each as it ends. */
export async function runSteps(steps: readonly Step[]): Promise<Count> {
  const count = { passed: 0, failed: 0 }
  const waiting = [...steps]
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const ok = await runStep(step)
      count[ok ? "passed" : "failed"] += 1
    }
  }
  await Promise.all([worker(), worker()])
  return count
}

async function runStep({ name, work }: Step): Promise<boolean> {
  const started = performance.now()
  const problem = await work().catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${problem === "" ? "✓" : "✗"} ${name} (${seconds} s)\n${problem === "" ? "" : `${problem}\n`}`)
  return problem === ""
}
