import { read } from "#platform/db/index.server.ts"
import { findFile } from "#platform/files/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { blocksOf } from "../queries/blocks-of.server.ts"
import { openReportPage, yearOfPath } from "../staff/open-page.server.ts"
import { pictureAnswer } from "../staff/picture-answer.server.ts"
import type { Route } from "./+types/draft-picture"

/** A picture of a report being written, for the staff of its centre. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openReportPage(context, request)
  const file = await read(caller, async (tx) => {
    const blocks = await blocksOf(tx, centre.id, yearOfPath(params.annee))
    if (!blocks.some(({ picture }) => picture?.fileId === params.file)) return notFound()
    return (await findFile(tx, params.file)) ?? notFound()
  })
  return pictureAnswer(request, file, "private, no-cache")
}
