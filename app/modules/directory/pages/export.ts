import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { isStructureKind } from "../domain/structure-kind.ts"
import { writeCsv } from "../formats/csv.ts"
import { writeVCards } from "../formats/vcard.ts"
import { peopleForExport, structuresForExport } from "../queries/export-rows.server.ts"
import { personSheet } from "../queries/person-sheet.server.ts"
import { searchPeople } from "../queries/search-people.server.ts"
import { searchStructures } from "../queries/search-structures.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { structureKindName } from "../ui/words.ts"
import type { Route } from "./+types/export"

const most = 100_000

/** Files of the directory: structures (CSV) or people (CSV, vCard) of a search or all; one person whole (JSON, vCard). */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const parameters = new URL(request.url).searchParams
  const what = `${parameters.get("quoi")}.${parameters.get("format")}`
  if (what === "structures.csv") return file(await structures(caller, centre.id, parameters), "structures.csv")
  if (what === "personnes.csv") return file(await peopleTable(caller, centre.id, parameters), "personnes.csv")
  if (what === "personnes.vcf") return file(writeVCards(await people(caller, centre.id, parameters)), "personnes.vcf")
  if (what === "personnes.json") {
    const id = parameters.get("id") ?? ""
    const sheet = (await read(caller, (tx) => personSheet(tx, centre.id, id, caller.locale))) ?? notFound()
    return file(`${JSON.stringify(sheet, null, 2)}\n`, "personne.json")
  }
  return notFound()
}

async function structures(caller: Caller, centreId: string, parameters: URLSearchParams): Promise<string> {
  const kind = parameters.get("genre") ?? ""
  const rows = await read(caller, async (tx) => {
    const { found } = await searchStructures(tx, {
      text: parameters.get("q") ?? "",
      kind: isStructureKind(kind) ? kind : undefined,
      memberOf: parameters.get("adherents") === "oui" ? { centreId } : undefined,
      limit: most,
    })
    return await structuresForExport(
      tx,
      centreId,
      found.map(({ id }) => id),
    )
  })
  const columns = [
    m.directory_field_name(),
    m.directory_field_short_name(),
    m.directory_field_kind(),
    m.directory_field_siret(),
    m.directory_field_rna(),
    m.directory_field_street(),
    m.directory_field_postal_code(),
    m.directory_field_city(),
    m.directory_field_structure_email(),
    m.directory_field_phone(),
    m.directory_field_website(),
    m.directory_memberships(),
  ]
  const cells = rows.map((row) => [
    row.name,
    row.shortName,
    structureKindName(row.kind),
    row.siret ?? "",
    row.rna ?? "",
    row.street,
    row.postalCode,
    row.city,
    row.email ?? "",
    row.phone,
    row.website,
    row.years.join(", "),
  ])
  return writeCsv(columns, cells)
}

async function people(caller: Caller, centreId: string, parameters: URLSearchParams) {
  return await read(caller, async (tx) => {
    const one = parameters.get("id")
    const ids =
      one === null
        ? (await searchPeople(tx, { centreId, text: parameters.get("q") ?? "", limit: most })).found.map(({ id }) => id)
        : [(await personSheet(tx, centreId, one, caller.locale))?.person.id ?? notFound()]
    return await peopleForExport(tx, centreId, ids, caller.locale)
  })
}

async function peopleTable(caller: Caller, centreId: string, parameters: URLSearchParams): Promise<string> {
  const columns = [
    m.directory_field_given_name(),
    m.directory_field_family_name(),
    m.directory_field_email(),
    m.directory_field_phone(),
    m.directory_field_mobile(),
    m.directory_field_title(),
    m.directory_field_structure(),
    m.directory_field_skills(),
  ]
  const rows = (await people(caller, centreId, parameters)).map((person) => [
    person.givenName,
    person.familyName,
    person.email ?? "",
    person.phone,
    person.mobile,
    person.functions.map(({ title }) => title).join(" | "),
    person.functions.map(({ structure }) => structure).join(" | "),
    person.skills.join(" | "),
  ])
  return writeCsv(columns, rows)
}

function file(content: string, name: string): Response {
  const types: Record<string, string> = { csv: "text/csv", vcf: "text/vcard", json: "application/json" }
  return new Response(content, {
    headers: {
      "content-type": `${types[name.split(".")[1] ?? ""]}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  })
}
