import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import * as design from "./index.ts"

const folder = new URL(".", import.meta.url)
const sources = readdirSync(folder).filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
const readme = readFileSync(new URL("README.md", folder), "utf8")

it("every component of the door is in the README", () => {
  const names = Object.keys(design).filter((name) => /^[A-Z]/.test(name))
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([])
})

it("reads the components", () => {
  expect(sources.length).toBeGreaterThan(50)
})

it.each(sources)("%s has no inline style, no handler and no words of its own", (name) => {
  const source = readFileSync(new URL(name, folder), "utf8")
  expect(source).not.toMatch(/\bstyle=|\son[A-Z]\w+=|dangerouslySetInnerHTML/)
  expect(source).not.toMatch(/>[^<>{}]*\p{L}{3,}[^<>{}]*<\//u)
})

it("every class that a component writes has a rule", () => {
  const styles = readdirSync(new URL("styles/", folder)).filter((name) => name.endsWith(".css"))
  const css = styles.map((name) => readFileSync(new URL(`styles/${name}`, folder), "utf8")).join("\n")
  const unstyled = new Set(["page"])
  const written = sources.flatMap((name) => {
    const source = readFileSync(new URL(name, folder), "utf8")
    return [...source.matchAll(/className="([^"]+)"/g)].flatMap((match) => (match[1] ?? "").split(" "))
  })
  expect(written.length).toBeGreaterThan(80)
  expect([...new Set(written)].filter((name) => !css.includes(`.${name}`) && !unstyled.has(name))).toEqual([])
})
