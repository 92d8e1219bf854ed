import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { findFile } from "#platform/files/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { isPublishedPicture } from "../queries/find-publication.server.ts"
import { yearOfPath } from "../staff/open-page.server.ts"
import { pictureAnswer } from "../staff/picture-answer.server.ts"
import type { Route } from "./+types/picture"

/** A picture that a published report shows. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const year = yearOfPath(params.annee)
  const file = await read(systemCaller("report.read"), async (tx) => {
    const centre = (await findCentreBySlug(tx, params.slug)) ?? notFound()
    if (!(await isPublishedPicture(tx, centre.id, year, params.file))) return notFound()
    return (await findFile(tx, params.file)) ?? notFound()
  })
  return pictureAnswer(request, file, "public, max-age=3600")
}
