import { readFileSync } from "node:fs"
import { Readable } from "node:stream"
import { sql } from "kysely"
import { importNow } from "#modules/catalogue/index.server.ts"
import type { RecordDescription } from "#modules/catalogue/index.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import { importSkosFile } from "#modules/vocabulary/index.server.ts"
import { read, tables } from "#platform/db/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { renewSearch } from "#platform/search/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { demonstrationFile } from "../../db/demo/catalogue/demonstration-file.ts"
import { demoCentres } from "../../db/demo/catalogue/words/centres.ts"

const caller = systemCaller("bench")
const themes = new URL("../../db/demo/vocabulary/themes.ttl", import.meta.url)

/** The open database as the demonstration fills it: its vocabulary, its nine centres, `size` documents by import, then the nightly upkeep. */
export async function fillCatalogue(size: number): Promise<void> {
  // As the first start of an installation does: what is filled in afterwards is of this version, and is not made anew meanwhile.
  await renewSearch(caller)
  const turtle = Readable.from([readFileSync(themes)])
  await importSkosFile(caller, turtle, { fileName: "themes.ttl", dryRun: false })
  for (const [index, { slug, name }] of demoCentres.entries()) {
    const centre = await createCentre(caller, { name, shortName: name, presentation: "", coverage: [], slug })
    if (centre.kind !== "done") throw new Error(JSON.stringify(centre))
    const chunks = Readable.from(demonstrationFile(index, "catalogued", size))
    const file = await receiveFile(chunks, { name: `${slug}.mrc`, mediaType: "application/marc" })
    await importNow(caller, { centreId: centre.value.id, origin: "Base partagée", dryRun: false, file })
  }
  await runJobNow("search.tidy")
}

/** Every record as it is in the database, some at a time, for the engines beside. */
export async function* allDescriptions(): AsyncGenerator<RecordDescription[]> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const { rows } = await read(caller, (tx) =>
      sql<{ id: string; description: RecordDescription }>`
        select id, description from catalogue.record where id > ${after}::uuid order by id limit 1000`.execute(
        tables(tx),
      ),
    )
    if (rows.length === 0) return
    yield rows.map(({ description }) => description)
    after = rows.at(-1)?.id ?? after
  }
}
