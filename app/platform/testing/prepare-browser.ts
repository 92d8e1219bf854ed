import type { TestProject } from "vitest/node"
import type { Chromium } from "./chromium.ts"
import { prepareChromium } from "./chromium.ts"

declare module "vitest" {
  interface ProvidedContext {
    chromium: Chromium
  }
}

/** Unpacks the browser once, before two test files would do it at the same time. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", await prepareChromium())
}
