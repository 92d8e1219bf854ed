import { read } from "#platform/db/index.server.ts"
import type { Details, RefusalName } from "#platform/kernel/outcome.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { ImportReport } from "../domain/import-report.ts"
import { countParts, groupFindings } from "../domain/import-report.ts"
import { slugOf } from "../domain/slug.ts"
import { readSkos } from "../formats/read-skos.server.ts"
import type { Unreadable } from "../formats/unreadable.ts"
import { idsOfUris } from "../queries/ancestors.server.ts"
import { importThesaurus } from "./import-thesaurus.server.ts"

export type ImportedFile =
  | { kind: "imported"; report: ImportReport }
  | { kind: "unreadable"; unreadable: Unreadable }
  | { kind: "refused"; refusal: RefusalName; details: Details }

export interface ImportOptions {
  /** For a person: names a thesaurus that has no title. */
  fileName: string
  dryRun: boolean
  /** Take the file's version of concepts that were changed here since their last import. */
  replaceLocal?: boolean
  progress?: (written: number, total: number) => Promise<void>
}

/** Reads a SKOS file (Turtle, N-Triples, RDF/XML) and brings it in, or says what it would do: for the import page, the console and the demonstration. */
export async function importSkosFile(
  caller: Caller,
  content: AsyncIterable<Uint8Array>,
  { fileName, dryRun, replaceLocal = false, progress }: ImportOptions,
): Promise<ImportedFile> {
  const title = fileName.replace(/\.[^.]*$/, "") || fileName
  const file = await readSkos(content, {
    title,
    schemeUri: `https://vocabulaire.invalid/${slugOf(title)}`,
    installed: async (uris) => await read(caller, async (tx) => new Set((await idsOfUris(tx, uris)).keys())),
  })
  if (file.kind === "unreadable") return file
  const outcome = await importThesaurus(caller, { thesaurus: file.thesaurus, dryRun, replaceLocal, progress })
  if (outcome.kind === "refused") return { kind: "refused", refusal: outcome.refusal, details: outcome.details ?? {} }
  if (outcome.kind === "invalid")
    throw new Error(`A thesaurus that was read is not valid: ${JSON.stringify(outcome.errors)}`)
  return {
    kind: "imported",
    report: {
      format: file.format,
      ...countParts(file.thesaurus),
      concepts: outcome.value.concepts,
      kept: outcome.value.kept,
      findings: groupFindings(file.findings),
    },
  }
}
