import type { ImportProblem } from "#platform/testing/import-rules.ts"
import { findImportProblems } from "#platform/testing/import-rules.ts"
import { run } from "./run.ts"

export interface Step {
  name: string
  /** What is wrong, for people to read; an empty text when nothing is. */
  work(): Promise<string>
}

/** What holds the sources in shape, the fast tests apart; each step takes a few seconds at most. */
export const steps: Step[] = [
  {
    name: "format",
    work: () => run("node_modules/@biomejs/biome/bin/biome", ["check", "--reporter=summary", "--max-diagnostics=none"]),
  },
  { name: "types", work: typecheck },
  { name: "lint", work: () => run("node_modules/oxlint/bin/oxlint", ["--deny-warnings", "--format=unix"]) },
  { name: "imports", work: checkImports },
]

async function typecheck(): Promise<string> {
  const generated = await run("node_modules/@react-router/dev/bin.cjs", ["typegen"])
  if (generated !== "") return generated
  // What has not changed since the last time is not looked at again.
  const memory = ["--checkers", "1", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/types.tsbuildinfo"]
  return await run("node_modules/typescript/bin/tsc", ["--noEmit", ...memory])
}

async function checkImports(): Promise<string> {
  const { files, problems } = await findImportProblems(process.cwd())
  if (files < 100) return `Only ${files} files were read.`
  const byRule = Object.entries(Object.groupBy(problems, ({ rule }) => rule))
  return byRule.map(([rule, found = []]) => `${rule}: ${found[0]?.why}\n${found.map(asLine).join("\n")}`).join("\n")
}

function asLine({ from, to }: ImportProblem): string {
  return from === to ? `  ${from}` : `  ${from} → ${to}`
}
