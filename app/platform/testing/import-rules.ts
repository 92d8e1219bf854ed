import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { ICruiseOptions, ICruiseResult, IFlattenedRuleSet } from "dependency-cruiser"
import { cruise } from "dependency-cruiser"

export interface ImportProblem {
  rule: string
  from: string
  to: string
  why: string
}

const folders = ["app", "scripts", "e2e", "bench", "db"]

/** Holds the sources of a checkout to the rules of .dependency-cruiser.js; an exception when not every file was read. */
export async function findImportProblems(root: string): Promise<{ files: number; problems: ImportProblem[] }> {
  const { forbidden, options } = await readRules()
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    {
      ...options,
      baseDir: root,
      ruleSet: { forbidden },
      validate: true,
      outputType: "json",
    } as ICruiseOptions,
  )
  const result = JSON.parse(output as string) as ICruiseResult
  const files = countRead(root, result)
  const reasons = new Map(forbidden?.map((rule) => [rule.name, rule.comment ?? ""]))
  const problems = result.summary.violations.map(({ rule, from, to }) => {
    return { rule: rule.name, from, to, why: reasons.get(rule.name) ?? "" }
  })
  return { files, problems }
}

async function readRules(): Promise<IFlattenedRuleSet & { options: ICruiseOptions }> {
  const path = join(import.meta.dirname, "../../../.dependency-cruiser.js")
  const imported = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: never }
  return imported.default
}

/** Without its parser the tool reads nothing and finds everything in order: the count is what proves the work. */
function countRead(root: string, result: ICruiseResult): number {
  const read = new Set(result.modules.filter((module) => module.source !== undefined).map((module) => module.source))
  const wanted = sourcesOf(root)
  const missed = wanted.filter((path) => !read.has(path))
  if (missed.length > 0)
    throw new Error(`The import rules did not read ${missed.length} files: ${missed.slice(0, 5).join(", ")}.`)
  return wanted.length
}

function sourcesOf(root: string): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => {
      const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      return names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    })
    .filter((path) => /\.tsx?$/.test(path))
}
