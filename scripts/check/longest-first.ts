import { createHash } from "node:crypto"
import type { TestSpecification } from "vitest/node"
import { BaseSequencer } from "vitest/node"

/** What takes minutes, longest first: every page in a browser, the launcher with its programs. */
const long = ["e2e/every-page-", "e2e/", "scripts/launch/"]

/** Any order (that of the seed), but for the files that would be waited for if they came last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence
    const shuffled = files.toSorted((one, other) => (drawn(seed, one) < drawn(seed, other) ? -1 : 1))
    return shuffled.toSorted((one, other) => place(one) - place(other))
  }
}

function drawn(seed: number, { moduleId }: TestSpecification): string {
  return createHash("sha1").update(`${seed} ${moduleId}`).digest("hex")
}

function place({ moduleId }: TestSpecification): number {
  const found = long.findIndex((part) => moduleId.includes(`/${part}`))
  return found === -1 ? long.length : found
}
