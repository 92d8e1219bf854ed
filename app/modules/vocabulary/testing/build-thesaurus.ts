import { systemCaller } from "#platform/session/index.server.ts"
import { importSkosFile } from "../operations/import-file.server.ts"

export const testBase = "https://themes.example/"

const prefixes = `@prefix : <${testBase}> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
:s a skos:ConceptScheme ; skos:prefLabel "Thèmes d’essai"@fr , "Test themes"@en .\n`

/** Imports a small thesaurus written in Turtle; concepts lie under `testBase` in the scheme `:s`, whose word of address is "themes-d-essai". */
export async function buildThesaurus(turtle: string): Promise<void> {
  const content = (async function* () {
    yield Buffer.from(prefixes + turtle)
  })()
  const outcome = await importSkosFile(systemCaller("test"), content, { fileName: "essai.ttl", dryRun: false })
  if (outcome.kind !== "imported") throw new Error(JSON.stringify(outcome))
  if (outcome.report.findings.length > 0) throw new Error(JSON.stringify(outcome.report.findings))
}

/** One concept in Turtle: `concept("b", "Logement", 'skos:broader :a')`. */
export function concept(name: string, french: string, ...more: string[]): string {
  return `${[`:${name} a skos:Concept`, "skos:inScheme :s", `skos:prefLabel ${JSON.stringify(french)}@fr`, ...more].join(" ; ")} .\n`
}
