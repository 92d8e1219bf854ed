import { defineConfig } from "vitest/config"
import { LongestFirst } from "./scripts/check/longest-first.ts"

const generated = ["**/node_modules/**", "build/**", "app/platform/messages/generated/**"]
const closedNetwork = "./app/platform/testing/closed-network.ts"
const wholeApplication = "./app/platform/testing/whole-application.ts"
const testServer = "./app/platform/testing/test-server.ts"

// The suffix of a test says what it needs: nothing (.test), programs that it starts (.programs.test), PostgreSQL (.db.test), the built application (.e2e).
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { shuffle: { files: true, tests: true }, sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...generated, "**/*.programs.test.ts", "**/*.db.test.ts"],
          setupFiles: [closedNetwork],
          // Pure rules leave nothing behind them, so that files may share a worker: half of the processor time.
          pool: "threads",
          isolate: false,
          // Time is not what these tests are about: a slow machine must not make one fail.
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "programs",
          include: ["**/*.programs.test.ts"],
          exclude: generated,
          setupFiles: [closedNetwork],
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: generated,
          setupFiles: [closedNetwork, wholeApplication],
          // Reading the modules takes longer than many a test: files share a worker, each with a database of its own.
          isolate: false,
          globalSetup: [testServer],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["**/*.e2e.ts"],
          exclude: generated,
          setupFiles: [closedNetwork],
          globalSetup: [testServer, "./app/platform/testing/prepare-browser.ts"],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
