import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { circulationData } from "../queries/own-circulation.server.ts"
import { readerSheet } from "../queries/reader-sheet.server.ts"
import type { Route } from "./+types/reader-data"

/** All that is kept of a reader, to be handed over to them. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, desk } = await openDeskPage(context, request)
  const found = await read(caller, async (tx) => {
    const sheet = (await readerSheet(tx, desk.centreId, params.id)) ?? notFound()
    return await circulationData(tx, [sheet.id])
  })
  return new Response(`${JSON.stringify(found, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="lecteur.json"',
      "cache-control": "no-store",
    },
  })
}
