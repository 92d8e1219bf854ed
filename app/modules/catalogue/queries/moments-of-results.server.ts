import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { Cue, Moment } from "../domain/cue.ts"
import { passagesOf } from "../domain/cue.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { searchTranscript } from "../domain/search-cues.ts"
import { catalogue } from "../tables.server.ts"

const mostMoments = 3

/** Where the transcripts of these results say what was asked, by permanent identifier: the first moments of each. */
export async function momentsOfResults(
  tx: Tx,
  results: readonly RecordFound[],
  query: string,
): Promise<Record<string, Moment[]>> {
  if (query === "" || results.length === 0) return {}
  const { rows } = await sql<{ id: string; cues: Cue[] }>`
    ${planned}select permanent_id as id, cues from catalogue.record_file join catalogue.record on record.id = record_file.record_id
    where permanent_id = any (${results.map(({ record }) => record.permanentId)}::text[]) and cues is not null
    order by record_file.created_at, record_file.id`.execute(catalogue(tx))
  // Names of fields and signs of the search's own language are no words that somebody says.
  const words = query.replaceAll(/\b\p{L}+:|(?<!\S)-\S+/gu, " ")
  const moments = new Map<string, Moment[]>()
  for (const [id, transcripts] of Map.groupBy(rows, (row) => row.id)) {
    const all = transcripts.flatMap(({ cues }, part) =>
      searchTranscript(passagesOf(cues), words).map((line) => ({ ...line, part })),
    )
    if (all.length > 0) moments.set(id, all.slice(0, mostMoments))
  }
  return Object.fromEntries(moments)
}
