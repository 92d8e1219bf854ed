export const questionKinds = ["scale", "choice", "text"] as const
export type QuestionKind = (typeof questionKinds)[number]

export interface Question {
  /** Stable within its questionnaire: "q1". */
  id: string
  kind: QuestionKind
  label: string
  /** Of a choice. */
  choices: string[]
  required: boolean
}

/** Scales go from 1 (not at all) to 5 (entirely). */
export const scaleSteps = [1, 2, 3, 4, 5] as const

const kindWords: Record<string, QuestionKind> = {
  échelle: "scale",
  echelle: "scale",
  note: "scale",
  scale: "scale",
  choix: "choice",
  choice: "choice",
  texte: "text",
  text: "text",
}

/**
 * Questions one a line: "échelle : Les objectifs étaient clairs *", "choix : Vous venez de = ville / association", "texte : Un mot ?".
 * A star at the end: an answer is required. Answers also the numbers (from 1) of the lines that are none.
 */
export function readQuestionLines(text: string): { questions: Question[]; wrong: number[] } {
  const wrong: number[] = []
  const questions = text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return []
    const question = readLine(line.trim())
    if (question === undefined) wrong.push(at + 1)
    return question ?? []
  })
  return { questions: questions.map((question, at) => ({ ...question, id: `q${at + 1}` })), wrong }
}

function readLine(line: string): Omit<Question, "id"> | undefined {
  const match = /^(\p{L}+)[\s\u00a0\u202f]*:\s*(.+)$/u.exec(line)
  const kind = kindWords[match?.[1]?.toLowerCase() ?? ""]
  const said = match?.[2]?.trim() ?? ""
  if (kind === undefined) return undefined
  const required = said.endsWith("*")
  const body = required ? said.slice(0, -1).trim() : said
  const [label = "", list = ""] = kind === "choice" ? body.split("=").map((part) => part.trim()) : [body]
  const choices = [
    ...new Set(
      list
        .split("/")
        .map((choice) => choice.trim())
        .filter((choice) => choice !== ""),
    ),
  ]
  if (label === "" || label.length > 500 || (kind === "choice" && (choices.length < 2 || choices.length > 20)))
    return undefined
  return { kind, label, choices, required }
}

/** Questions as lines that read back as the same ones. */
export function writeQuestionLines(questions: readonly Question[], words: Record<QuestionKind, string>): string {
  return questions
    .map(({ kind, label, choices, required }) =>
      [
        `${words[kind]} : ${label}`,
        ...(kind === "choice" ? ["=", choices.join(" / ")] : []),
        ...(required ? ["*"] : []),
      ].join(" "),
    )
    .join("\n")
}

/** What was typed under each question, by its id → answers, or the questions that were left out or wrongly filled. */
export function readAnswers(
  questions: readonly Question[],
  typed: (id: string) => string,
): { answers: Record<string, string>; missing: string[]; wrong: string[] } {
  const answers: Record<string, string> = {}
  const missing: string[] = []
  const wrong: string[] = []
  for (const { id, kind, choices, required } of questions) {
    const value = typed(id).trim().slice(0, 4000)
    if (value === "") {
      if (required) missing.push(id)
    } else if (kind === "scale" && !/^[1-5]$/.test(value)) wrong.push(id)
    else if (kind === "choice" && !choices.includes(value)) wrong.push(id)
    else answers[id] = value
  }
  return { answers, missing, wrong }
}
