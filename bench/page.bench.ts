// CPU of reading pages beyond their queries, against renderToString of the same tree, in one process on the demonstration.
import { spawnSync } from "node:child_process"
import { scratchFolder, startInstallation } from "./installation.ts"
import { printTable } from "./table.ts"

const pages = [
  "/catalogue?q=quartier",
  "/territoires/departement/31",
  "/territoires/commune/31555",
  "/",
  "/accessibilite",
]
const folder = scratchFolder()
try {
  const running = await startInstallation(folder.path)
  await running.stop()
  printTable(
    pages.map((page) => {
      const { whole, queries, render, ratio } = measure(page)
      const measured = `${whole.toFixed(2)} ms in all, ${queries.toFixed(2)} of queries, ${render.toFixed(2)} of renderToString: ${ratio.toFixed(2)} ×`
      return { what: page, measured, promised: "≤ 1.30 ×" }
    }),
  )
} finally {
  folder.forget()
}

function measure(page: string): { whole: number; queries: number; render: number; ratio: number } {
  const { stdout } = spawnSync(process.execPath, ["build/server/index.js", "measure-page", page], {
    encoding: "utf8",
    env: { ...process.env, MAILLAGE_DATA: folder.path, LOG_LEVEL: "error" },
  })
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as ReturnType<typeof measure>
}
