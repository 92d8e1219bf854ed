import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "lint-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const faults: Record<string, string> = {
  "no-floating-promises": "async function later(): Promise<void> {}\nexport function now(): void { later() }",
  "no-explicit-any": "export const a: any = 1",
  "no-unused-vars": "export function a(): void { const b = 1 }",
  "consistent-type-imports": 'import { Socket } from "node:net"\nexport type A = Socket',
  "no-default-export": "export default 1",
  "no-console": 'export function a(): void { console.log("a") }',
  "no-non-null-assertion": "export function a(b: string | null): string { return b! }",
  extensions: 'export { a } from "./no-default-export"',
  "no-warning-comments": "// TODO: later\nexport const a = 1".replace("TODO", ["TO", "DO"].join("")),
}

test("the linter is at work, with its knowledge of types: it refuses each of these", () => {
  for (const [rule, text] of Object.entries(faults)) writeFileSync(join(folder, `${rule}.ts`), `${text}\n`)
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "compilerOptions": { "strict": true, "module": "ESNext", "moduleResolution": "bundler" } }',
  )
  const { stdout } = spawnSync(
    process.execPath,
    [resolve("node_modules/oxlint/bin/oxlint"), "--format=unix", "-c", resolve(".oxlintrc.json"), "."],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}` },
    },
  )
  const lines = stdout.split("\n")
  const missed = Object.keys(faults).filter(
    (rule) => !lines.some((line) => line.includes(`${rule}.ts:`) && line.includes(`(${rule})`)),
  )
  expect(missed, stdout).toEqual([])
}, 30_000)
