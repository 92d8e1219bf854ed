/** Why the text of a file could not be read; each has a sentence `catalogue_file_problem_<name>`. */
export const fileProblems = ["encrypted", "damaged", "too_slow", "too_heavy", "no_text"] as const
export type FileProblem = (typeof fileProblems)[number]
