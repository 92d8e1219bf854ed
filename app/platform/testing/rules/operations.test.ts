import { expect, test } from "vitest"
import { isModule } from "#modules/edges.ts"
import { jobNames } from "#platform/jobs/index.server.ts"
import { operations } from "#platform/operation/index.server.ts"

// Importing the doors declares what is behind them.
const doors = import.meta.glob("../../../modules/*/index.server.ts", { eager: true })

test("operations are named <module>.<verb-thing>, each once, and their permission has a name too", () => {
  expect(Object.keys(doors).length).toBeGreaterThan(0)
  const names = operations.map(({ operationName }) => operationName)
  expect(names.filter((name) => !isNamed(name))).toEqual([])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  const permissions = operations.map(({ permission }) => permission.name)
  expect(permissions.filter((name) => !isNamed(name))).toEqual([])
})

test("jobs are named <module>.<what>", () => {
  expect(jobNames().filter((name) => !isNamed(name))).toEqual([])
})

function isNamed(name: string): boolean {
  const [module = "", rest = ""] = name.split(".")
  return (isModule(module) || module === "platform" || module === "search") && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(rest)
}
