import type { TestProject } from "vitest/node"
import type { TestPostgres } from "./test-postgres.server.ts"
import { startTestPostgres } from "./test-postgres.server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's address of the template, which holds every table and no row. */
    templateUrl: string
    /** A folder that goes with the run. */
    scratchFolder: string
  }
}

/** Starts one PostgreSQL for the whole run, with a template that each test file clones; both are gone at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = (shared.server ??= startTestPostgres())
  shared.users += 1
  project.provide("templateUrl", (await server).templateUrl)
  project.provide("scratchFolder", (await server).scratchFolder)
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await (await server).stop()
  }
}

// Every project of the run loads this file anew; the server is one.
const key = Symbol.for("maillage.test-server")
const holder = globalThis as { [key]?: { server?: Promise<TestPostgres>; users: number } }
const shared = (holder[key] ??= { users: 0 })
