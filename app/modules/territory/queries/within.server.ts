import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Level } from "../domain/levels.ts"
import type { TerritoryList } from "../domain/territory-lists.ts"

type Place = { id: string; level: Level }

/** The communes of a territory, as a list of identities inside SQL; those of before count where they lay in it. */
export function communesIn({ id, level }: Place): RawBuilder<unknown> {
  switch (level) {
    case "commune":
      return sql`(select ${id}::text as id union all select former_id from territory.succession where successor_id = ${id})`
    case "epci":
    case "ept":
      return sql`(select commune_id as id from territory.membership where group_id = ${id} and valid_to is null)`
    case "qpv":
      return sql`(select commune_id as id from territory.qpv_commune where qpv_id = ${id})`
    case "neighbourhood":
      return sql`(select commune_id as id from territory.neighbourhood where territory_id = ${id})`
    case "contrat-de-ville":
      return sql`(select c.id from territory.contrat_de_ville cv
          left join territory.membership m on m.group_id = cv.perimeter_id and m.valid_to is null
          join territory.territory c on c.id in (m.commune_id, cv.perimeter_id) and c.level = 'commune'
        where cv.territory_id = ${id} and not exists (${namedCommunes(id)}) union ${namedCommunes(id)})`
    case "departement":
      return sql`(select id from territory.territory where level = 'commune' and departement_id = ${id})`
    case "arrondissement":
      return sql`(select id from territory.territory where level = 'commune' and arrondissement_id = ${id})`
    case "region":
      return sql`(select id from territory.territory where level = 'commune' and region_id = ${id})`
  }
}

/** Communes that a file named for this contract: they count before those of the EPCI that signed. */
function namedCommunes(contratId: string): RawBuilder<unknown> {
  return sql`select a.territory_id from territory.contrat_area a where a.contrat_id = ${contratId} and a.territory_id like 'commune:%'`
}

/** The condition on `t` (territory.territory) for being in a list of a territory. */
export function isInList(list: TerritoryList, place: Place): RawBuilder<boolean> {
  const communes = communesIn(place)
  switch (list) {
    case "departements":
      return sql`t.level = 'departement' and t.region_id = ${place.id}`
    case "intercommunalites":
      return place.level === "region"
        ? sql`t.level in ('epci', 'ept') and t.region_id = ${place.id}`
        : sql`t.level in ('epci', 'ept') and t.id in (select group_id from territory.membership where valid_to is null and commune_id in ${communes})`
    case "communes":
      return sql`t.level = 'commune' and t.id in ${communes} and (t.status = 'current' or ${place.level === "qpv" || place.level === "neighbourhood"})`
    case "quartiers-prioritaires-2024":
      return qpvWithin(place, communes, 2024)
    case "quartiers-prioritaires-2014":
      return qpvWithin(place, communes, 2014)
    case "quartiers":
      return sql`t.id in (select territory_id from territory.neighbourhood where commune_id in ${communes})`
    case "contrats-de-ville":
      return contratsOf(place, communes)
    case "anciennes-communes":
      return sql`t.status <> 'current' and t.id in (select former_id from territory.succession where successor_id = ${place.id}
        union select id from territory.territory where whole_id = ${place.id})`
  }
}

function qpvWithin(place: Place, communes: RawBuilder<unknown>, generation: number): RawBuilder<boolean> {
  const ofGeneration = sql`t.id in (select territory_id from territory.qpv where generation = ${generation})`
  if (place.level === "region") return sql`t.level = 'qpv' and t.region_id = ${place.id} and ${ofGeneration}`
  if (place.level === "departement") return sql`t.level = 'qpv' and t.departement_id = ${place.id} and ${ofGeneration}`
  return sql`t.id in (select qpv_id from territory.qpv_commune where commune_id in ${communes}) and ${ofGeneration}`
}

/** Contracts that name the territory or one it lies in: a commune has the contract of its EPCI, unless the contract names others. */
function contratsOf(place: Place, communes: RawBuilder<unknown>): RawBuilder<boolean> {
  if (place.level === "region") return sql`t.level = 'contrat-de-ville' and t.region_id = ${place.id}`
  if (place.level === "departement")
    return sql`t.id in (select contrat_id from territory.contrat_area where territory_id = ${place.id})`
  const own = sql`select contrat_id from territory.contrat_area where territory_id in ${communes}
    union select territory_id from territory.contrat_de_ville where perimeter_id = ${place.id}`
  if (place.level === "epci" || place.level === "ept") return sql`t.id in (${own})`
  return sql`t.id in (${own} union select cv.territory_id from territory.contrat_de_ville cv
    where (cv.perimeter_id in ${communes} or cv.perimeter_id in (select group_id from territory.membership where valid_to is null and commune_id in ${communes}))
      and not exists (select from territory.contrat_area a where a.contrat_id = cv.territory_id and a.territory_id like 'commune:%'))`
}
