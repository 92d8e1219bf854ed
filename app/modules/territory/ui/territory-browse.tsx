import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { RegionWithDepartements, TerritoryName } from "../domain/territory.ts"
import type { TerritoryMap } from "../domain/territory-map.ts"
import { FranceMap } from "./france-map.tsx"
import { territoryAddress } from "./territory-address.ts"

type Props = {
  regions: RegionWithDepartements[]
  collectivities: TerritoryName[]
  sheets: { name: string; map: TerritoryMap }[]
}

/** The way in without a name: a map of the régions, and their départements in a table. */
export function TerritoryBrowse({ regions, collectivities, sheets }: Props) {
  const rows = regions.map((region) => ({
    ...region,
    key: region.id,
    inside: region.departements,
    isRegion: true as const,
  }))
  const others = { key: "com", name: m.territory_browse_overseas(), inside: collectivities, isRegion: false as const }
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <FranceMap sheets={sheets} />
      <Table
        id="regions"
        caption={m.territory_browse_list()}
        columns={[
          { key: "region", label: m.territory_column_region(), rowHeader: true, cell: regionCell },
          { key: "departements", label: m.territory_column_departements(), cell: insideCell },
        ]}
        rows={[...rows, others]}
        rowKey={(row) => row.key}
        compact
      />
    </div>
  )
}

type Row = { key: string; name: string; inside: TerritoryName[] } & (
  | ({ isRegion: true } & TerritoryName)
  | { isRegion: false }
)

function regionCell(row: Row) {
  return row.isRegion ? <a href={territoryAddress(row)}>{row.name}</a> : row.name
}

function insideCell({ inside }: Row) {
  return inside.map((one, index) => (
    <span key={one.id}>
      {index === 0 ? null : ", "}
      <a href={territoryAddress(one)}>{one.name}</a>
    </span>
  ))
}
