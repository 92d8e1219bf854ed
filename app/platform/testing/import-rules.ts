import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { ICruiseOptions, ICruiseResult, IFlattenedRuleSet, IModule } from "dependency-cruiser"
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
  const { forbidden, options, noDeadFile } = await readRules()
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
  return { files, problems: [...problems, ...deadFiles(result.modules, noDeadFile)] }
}

interface DeadFileRule {
  name: string
  comment: string
  /** Paths where reading begins, and paths that need no reader, as regular expressions. */
  roots: string
  pathNot: string
}

interface Rules extends IFlattenedRuleSet {
  options: ICruiseOptions
  noDeadFile: DeadFileRule
}

async function readRules(): Promise<Rules> {
  const path = join(import.meta.dirname, "../../../.dependency-cruiser.js")
  const { default: rules, noDeadFile } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    default: Omit<Rules, "noDeadFile">
    noDeadFile: DeadFileRule
  }
  return { ...rules, noDeadFile }
}

/** The files of app/ that nothing leads to. */
function deadFiles(modules: readonly IModule[], { name, comment, roots, pathNot }: DeadFileRule): ImportProblem[] {
  const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies]))
  const reached = new Set<string>()
  const walk = [...imports.keys()].filter((path) => new RegExp(roots).test(path) && !/\.(test|e2e)\.tsx?$/.test(path))
  for (let path = walk.pop(); path !== undefined; path = walk.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    walk.push(...(imports.get(path) ?? []).map(({ resolved }) => resolved))
  }
  return [...imports.keys()]
    .filter((path) => path.startsWith("app/") && !reached.has(path) && !new RegExp(pathNot).test(path))
    .map((path) => ({ rule: name, from: path, to: path, why: comment }))
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
