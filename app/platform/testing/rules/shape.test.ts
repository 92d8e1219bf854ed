import { readdirSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { expect, test } from "vitest"
import { isModule } from "#modules/edges.ts"
import { readSources } from "../sources.ts"

const generated = /\/messages\/generated\/|schema\.ts$/
const sources = readSources(["app", "scripts", "e2e", "db", "bench"], /\.(ts|tsx|js|css|sql)$/, generated)

test("a folder or file is named after one thing, in plain letters", () => {
  const vague = /(^|\/)(services?|helpers?|utils?|common|misc|shared)(\/|\.[a-z]+$)/
  expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
  expect(sources.filter(({ path }) => !/^[\x21-\x7e]+$/.test(path)).map(({ path }) => path)).toEqual([])
})

test("every folder of app/modules is a module of the edge table, with a short README", () => {
  const folders = readdirSync("app/modules", { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !isModule(name))).toEqual([])
  for (const { name } of folders) {
    expect(
      lines(readFileSync(`app/modules/${name}/README.md`, "utf8")),
      `lines of the README of ${name}`,
    ).toBeLessThanOrEqual(40)
  }
})

test("most files fit a screen or two: half under 70 lines, nine in ten under 150", () => {
  const lengths = sources
    .filter(({ path }) => /\.tsx?$/.test(path))
    .map(({ text }) => lines(text))
    .sort((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThan(70)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(150)
})

test("the domain and the kernel read no clock, no chance and no environment", () => {
  const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\bperformance\.|\bcrypto\.|\bfetch\(/
  const pure = sources.filter(({ path }) => /\/(domain|kernel)\//.test(path) && !path.endsWith(".test.ts"))
  expect(pure.length).toBeGreaterThan(10)
  expect(
    pure.filter(({ text }) => impure.test(text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, ""))).map(({ path }) => path),
  ).toEqual([])
})

test("no file of the project knows the machine it was written on", () => {
  const found = readSources(
    ["app", "scripts", "e2e", "db", "bench", "docs"],
    /\.(ts|tsx|js|sql|css|md|json)$/,
    generated,
  )
  const places = new RegExp(["[\"'`\\s(](/ho", "me/[a-z]|/wo", "rk/|/ro", "ot/|/Us", "ers/[A-Z])"].join(""))
  expect(found.filter(({ text }) => places.test(text)).map(({ path }) => path)).toEqual([])
})

test("the scripts of package.json are few, each a word, each through the launcher", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(20)
  for (const [name, command] of Object.entries(scripts)) expect(command).toBe(`node scripts/launch.js ${name}`)
})

test("guides for newcomers stay short", () => {
  for (const path of ["README.md", "CONTRIBUTING.md"].filter((name) => readdirSync(".").includes(name))) {
    expect(lines(readFileSync(path, "utf8")), basename(path)).toBeLessThanOrEqual(120)
  }
})

function lines(text: string): number {
  return text.trimEnd().split("\n").length
}
