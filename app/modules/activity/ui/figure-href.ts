import { href } from "#platform/http/href.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import { addressQuery } from "../domain/figure-question.ts"

/** The stable address of a figure, in the language of the page. */
export function figureHref(question: FigureQuestion): string {
  return `${href("/travail/activite/chiffres/:figure", { figure: question.figure })}?${addressQuery(question)}`
}

/** The rows behind it, as CSV. */
export function figureCsvHref(question: FigureQuestion): string {
  return `${href("/travail/activite/chiffres/:figure/lignes.csv", { figure: question.figure })}?${addressQuery(question)}`
}
