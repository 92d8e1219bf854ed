import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { moduleNames, modulesBelow } from "#modules/edges.ts"
import { findImportProblems } from "../import-rules.ts"

// A small installation in order: a page, a door, an operation, a domain, the platform.
const inOrder = {
  "package.json": JSON.stringify({
    type: "module",
    imports: { "#platform/*": "./app/platform/*", "#modules/*": "./app/modules/*" },
  }),
  "app/routes.ts": `import { routes } from "./modules/catalogue/routes.ts"\nexport default routes`,
  "app/platform/kernel/outcome.ts": "export interface Done { done: true }",
  "app/platform/db/index.server.ts": `import type { Done } from "#platform/kernel/outcome.ts"\nexport const read = (): Done => ({ done: true })`,
  "app/modules/catalogue/routes.ts": "export const routes = []",
  "app/modules/catalogue/index.server.ts": `export { find } from "./queries/find.server.ts"`,
  "app/modules/catalogue/queries/find.server.ts": `import { read } from "#platform/db/index.server.ts"\nexport const find = read`,
  "app/modules/catalogue/domain/title.ts": "export const title = 1",
  "app/modules/catalogue/ui/card.tsx": `import { title } from "../domain/title.ts"\nexport const Card = () => <p>{title}</p>`,
  "app/modules/catalogue/pages/list.tsx": `import { Card } from "../ui/card.tsx"\nexport default Card`,
  "app/modules/catalogue/testing/build-record.ts": "export const buildRecord = 1",
  "app/modules/letters/index.server.ts": `import { find } from "#modules/catalogue/index.server.ts"\nexport const letter = find`,
  "app/modules/letters/letter.db.test.ts": `import { buildRecord } from "#modules/catalogue/testing/build-record.ts"\nexport const used = buildRecord`,
}

test("an installation in order has no problem, and every file of it was read", async () => {
  const { files, problems } = await check({})
  expect(problems).toEqual([])
  expect(files).toBe(Object.keys(inOrder).length - 1)
})

test.each<[rule: string, path: string, text: string]>([
  [
    "platform-knows-no-module",
    "app/platform/db/index.server.ts",
    `export { find as read } from "#modules/catalogue/index.server.ts"`,
  ],
  [
    "platform-knows-no-module",
    "app/platform/db/index.server.ts",
    `import "../../routes.ts"\nexport const read = () => ({ done: true })`,
  ],
  ["kernel-is-pure", "app/platform/kernel/outcome.ts", `import "node:fs"\nexport interface Done { done: true }`],
  ["domain-is-pure", "app/modules/catalogue/domain/title.ts", `import "node:fs"\nexport const title = 1`],
  [
    "domain-is-pure",
    "app/modules/catalogue/domain/title.ts",
    `import { read } from "#platform/db/index.server.ts"\nexport const title = read`,
  ],
  [
    "domain-is-pure",
    "app/modules/catalogue/domain/title.ts",
    `import type { T } from "../ui/card.tsx"\nexport const title: T = 1`,
  ],
  [
    "browser-code-stays-off-the-server",
    "app/modules/catalogue/ui/card.tsx",
    `import { find } from "../queries/find.server.ts"\nimport "../domain/title.ts"\nexport const Card = find`,
  ],
  [
    "browser-code-stays-off-the-server",
    "app/modules/catalogue/index.ts",
    `export { find } from "./queries/find.server.ts"`,
  ],
  [
    "modules-meet-at-their-doors",
    "app/modules/letters/index.server.ts",
    `import { find } from "#modules/catalogue/queries/find.server.ts"\nexport const letter = find`,
  ],
  [
    "modules-meet-at-their-doors",
    "app/modules/letters/index.server.ts",
    `import type { T } from "../catalogue/domain/title.ts"\nexport const letter: T = 1`,
  ],
  ["the-centre-holds-one-line-a-module", "app/server.ts", `import "./modules/catalogue/queries/find.server.ts"`],
  [
    "edges-of-catalogue",
    "app/modules/catalogue/queries/find.server.ts",
    `import { letter } from "#modules/letters/index.server.ts"\nexport const find = letter`,
  ],
  ["pages-import-no-page", "app/modules/catalogue/pages/other.tsx", `export { default } from "./list.tsx"`],
  ["no-cycle", "app/modules/catalogue/domain/title.ts", `import { a } from "./a.ts"\nexport const title = a`],
  ["no-dead-file", "app/modules/catalogue/domain/forgotten.ts", "export const forgotten = 1"],
  [
    "test-tools-stay-in-tests",
    "app/modules/catalogue/queries/find.server.ts",
    `import { buildRecord } from "../testing/build-record.ts"\nexport const find = buildRecord`,
  ],
  ["app-stands-alone", "app/server.ts", `import "../scripts/a.ts"`],
  [
    "no-module-knows-the-demonstration",
    "app/modules/catalogue/queries/find.server.ts",
    `import { a } from "../../../../db/demo/a.ts"\nexport const find = a`,
  ],
  [
    "no-unresolved-import",
    "app/modules/catalogue/queries/find.server.ts",
    `import { x } from "./gone.ts"\nexport const find = x`,
  ],
])("%s: refused in %s", async (rule, path, text) => {
  const beside = {
    "app/modules/catalogue/domain/a.ts": `import { title } from "./title.ts"\nexport const a = title`,
    "scripts/a.ts": "export {}",
    "db/demo/a.ts": "export const a = 1",
  }
  const needed = Object.fromEntries(
    Object.entries(beside).filter(([name]) => text.includes(name.slice(name.lastIndexOf("/")))),
  )
  const { problems } = await check({ ...needed, [path]: text })
  expect(problems.map((problem) => problem.rule)).toContain(rule)
  expect(problems.find((problem) => problem.rule === rule)?.why).toMatch(/\.$/)
})

test("the edge table has no cycle, and a module may use what is below the modules it may use", () => {
  for (const name of moduleNames) expect([...modulesBelow(name)]).not.toContain(name)
  expect([...modulesBelow("letters")]).toContain("centre")
  expect([...modulesBelow("territory")]).toEqual(["centre"])
  expect([...modulesBelow("home")].sort()).toEqual(moduleNames.filter((name) => name !== "home").sort())
})

async function check(changes: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "import-rules-"))
  try {
    for (const [path, text] of Object.entries({ ...inOrder, ...changes })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${text}\n`)
    }
    return await findImportProblems(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
