import { describe, expect, test } from "vitest"
import { failureOfError, failureOfOutput } from "./failure.ts"

const folder = "/data"

describe("what a file-system error means", () => {
  test.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EACCES", "not-writable"],
    ["EROFS", "not-writable"],
    ["ENOTDIR", "not-writable"],
    ["EIO", "failed"],
  ])("%s: %s", (code, kind) => {
    expect(failureOfError(Object.assign(new Error("said so"), { code }), folder)).toEqual({
      kind,
      folder,
      details: "said so",
    })
  })

  test("anything thrown", () => {
    expect(failureOfError("odd", folder)).toEqual({ kind: "failed", folder, details: "odd" })
  })
})

describe("what the server’s last lines mean", () => {
  test.each([
    ['PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device', "disk-full"],
    ["could not write: Disk quota exceeded", "disk-full"],
    ['FATAL:  could not resize shared memory segment "/PostgreSQL.1": No space left on device', "failed"],
    ['could not open file "x": Read-only file system', "not-writable"],
    ["FATAL:  something else", "failed"],
  ])("%s", (line, kind) => {
    expect(failureOfOutput(["LOG:  starting", line], folder)).toEqual({
      kind,
      folder,
      details: `LOG:  starting\n${line}`,
    })
  })
})
