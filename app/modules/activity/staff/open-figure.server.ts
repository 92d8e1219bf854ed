import type { RouterContextProvider } from "react-router"
import { yearOfPage } from "#modules/centre/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { isFigureName } from "../domain/figure.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import { readQuestion } from "../domain/figure-question.ts"
import { permissions } from "../permissions.ts"
import { openLedgerPage } from "./open-page.server.ts"

export interface OpenedFigure {
  caller: Caller
  question: FigureQuestion
  parameters: URLSearchParams
  /** The centres that the caller serves. */
  own: { slug: string; name: string }[]
}

/**
 * At the top of a figure's page and of its CSV: the question that the address asks. "centre=" alone is the network of centres; without
 * it, the caller's own. Any centre's figures are read by the staff of all; whose names and lines are seen is for row security to say.
 */
export async function openFigure(
  context: Readonly<RouterContextProvider>,
  request: Request,
  figure: string,
): Promise<OpenedFigure> {
  if (!isFigureName(figure)) return notFound()
  // The centre is the question's here, not the desk's.
  const address = new URL(request.url)
  const asked = address.searchParams.get("centre")
  address.searchParams.delete("centre")
  const page = await openLedgerPage(context, new Request(address), permissions["activity.read-figures"])
  const parameters = new URL(request.url).searchParams
  const defaults = { year: yearOfPage({ ...page, parameters }), centre: asked ?? page.centre.slug }
  return { caller: page.caller, question: readQuestion(figure, parameters, defaults), parameters, own: page.centres }
}
