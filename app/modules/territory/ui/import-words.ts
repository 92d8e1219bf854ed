import { m } from "#platform/messages/index.ts"
import type { FileProblem, LineProblem, RefusedLine } from "../domain/import-problem.ts"
import { fileProblems } from "../domain/import-problem.ts"
import type { ImportRun } from "../domain/import-run.ts"

/** What a file was recognised as. */
export function contentsLabel(contents: string | null): string {
  const labels = new Map<string | null, () => string>([
    ["qpv", m.territory_import_contents_qpv],
    ["neighbourhood", m.territory_import_contents_neighbourhood],
    ["contrat-de-ville", m.territory_import_contents_contrat],
    ["commune", m.territory_import_contents_commune],
    ["epci", m.territory_import_contents_epci],
    ["departement", m.territory_import_contents_departement],
    ["region", m.territory_import_contents_region],
    ["passage", m.territory_import_contents_passage],
    ["perimeter", m.territory_import_contents_perimeter],
  ])
  return (labels.get(contents) ?? m.territory_import_contents_unknown)()
}

/** Where an import stands. */
export function stateLabel({ state, created, updated }: Pick<ImportRun, "state" | "created" | "updated">): string {
  if (state === "checked" && created + updated === 0) return m.territory_import_state_same()
  const labels = new Map<string, () => string>([
    ["waiting", m.territory_import_state_waiting],
    ["checked", m.territory_import_state_checked],
    ["importing", m.territory_import_state_importing],
    ["done", m.territory_import_state_done],
    ["unreadable", m.territory_import_state_unreadable],
  ])
  return (labels.get(state) ?? m.territory_import_state_failed)()
}

/** Why a file cannot be read, in a sentence. */
export function fileProblemSentence(problem: string | null, detail: string): string {
  const sentences: Record<FileProblem, () => string> = {
    empty: m.territory_import_file_empty,
    encoding: m.territory_import_file_not_known,
    "not-known": m.territory_import_file_not_known,
    json: () => m.territory_import_file_json({ detail }),
    csv: () => m.territory_import_file_csv({ detail }),
    zip: m.territory_import_file_zip,
    shapefile: () => m.territory_import_file_shapefile({ detail }),
    projection: m.territory_import_file_projection,
    "no-code": () => m.territory_import_file_no_code({ detail }),
    "too-many": () => m.territory_import_file_too_many({ detail }),
  }
  const known = fileProblems.find((one) => one === problem)
  return known === undefined ? m.territory_import_file_not_known() : sentences[known]()
}

/** Why a line was refused, in a sentence. */
export function lineProblemSentence({ problem, value }: RefusedLine): string {
  const sentences: Record<LineProblem, () => string> = {
    code: () => m.territory_import_line_code({ value }),
    "no-name": m.territory_import_line_no_name,
    "unknown-territory": () => m.territory_import_line_unknown_territory({ value }),
    "unknown-commune": () => m.territory_import_line_unknown_commune({ value }),
    "commune-by-name": () => m.territory_import_line_commune_by_name({ value }),
    "split-commune": () => m.territory_import_line_split_commune({ value }),
    shape: m.territory_import_line_shape,
    inset: m.territory_import_line_inset,
    period: m.territory_import_line_period,
    "other-centre": m.territory_import_line_other_centre,
    "no-centre": m.territory_import_line_no_centre,
    repeated: () => m.territory_import_line_repeated({ value }),
  }
  return sentences[problem]()
}
