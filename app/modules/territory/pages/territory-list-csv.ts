import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { levelOfAddressWord } from "../domain/levels.ts"
import { isTerritoryList, listsOf } from "../domain/territory-lists.ts"
import { writeTerritoriesCsv } from "../formats/territories-csv.ts"
import { findTerritory } from "../queries/find-territory.server.ts"
import { listWithin } from "../queries/list-within.server.ts"
import type { Route } from "./+types/territory-list-csv"

/** No territory has as many lines in a list. */
const everything = 100_000

export async function loader({ context, params }: Route.LoaderArgs) {
  const level = levelOfAddressWord(params.level)
  const list = params.file.replace(/\.csv$/, "")
  if (level === null || !isTerritoryList(list) || list === params.file || !listsOf(level).includes(list))
    return notFound()
  const rows = await read(callerOf(context), async (tx) => {
    const territory = await findTerritory(tx, level, params.code)
    return territory === null ? notFound() : (await listWithin(tx, territory, list, { take: everything })).rows
  })
  return new Response(writeTerritoriesCsv(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${params.level}-${params.code}-${list}.csv"`,
    },
  })
}
