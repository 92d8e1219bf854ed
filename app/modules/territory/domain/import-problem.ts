/** Why a whole file cannot be read; each has a sentence. */
export const fileProblems = [
  "empty",
  "encoding",
  "not-known",
  "json",
  "csv",
  "zip",
  "shapefile",
  "projection",
  "no-code",
  "too-many",
] as const
export type FileProblem = (typeof fileProblems)[number]

/** Why one line or shape of a file is refused; each has a sentence. */
export const lineProblems = [
  "code",
  "no-name",
  "unknown-territory",
  "unknown-commune",
  "commune-by-name",
  "split-commune",
  "shape",
  "inset",
  "period",
  "other-centre",
  "no-centre",
  "repeated",
] as const
export type LineProblem = (typeof lineProblems)[number]

/** A refused line: where it stands in the file, what it says it is, why. */
export type RefusedLine = { line: number; code: string; problem: LineProblem; value: string }

/** Thrown by readers of files: the file as a whole cannot be used. `detail` is a line, a name, a position. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem
  readonly detail: string
  constructor(problem: FileProblem, detail = "") {
    super(`${problem}: ${detail}`)
    this.problem = problem
    this.detail = detail
  }
}
