import { expect, test } from "vitest"
import { readConfig } from "./config.server.ts"

test("an empty environment is enough", () => {
  const read = readConfig({ PORT: "" })
  expect(read).toMatchObject({ config: { port: 3000, host: "127.0.0.1", demonstration: true, trustProxy: false } })
})

test("a database of one's own is no demonstration unless asked for", () => {
  const own = { DATABASE_URL: "postgres://localhost/maillage" }
  expect(readConfig(own)).toMatchObject({ config: { demonstration: false } })
  expect(readConfig({ ...own, MAILLAGE_DEMO: "1" })).toMatchObject({ config: { demonstration: true } })
})

test("the public address loses its final slash", () => {
  expect(readConfig({ MAILLAGE_ORIGIN: "https://maillage.example.org/" })).toMatchObject({
    config: { origin: "https://maillage.example.org" },
  })
})

test("each wrong variable gets one sentence, without its value", () => {
  const read = readConfig({ PORT: "eighty", DATABASE_URL: "mysql://root:s3cret@host/db", LOG_LEVEL: "loud" })
  if (!("problems" in read)) throw new Error("These settings were taken.")
  const problems = read.problems()
  expect(problems).toHaveLength(3)
  expect(problems.join("\n")).toContain("DATABASE_URL")
  expect(problems.join("\n")).not.toContain("s3cret")
})
