import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TerritoryName } from "../queries/find-territory.server.ts"
import type { RegionWithDepartements } from "../queries/list-regions.server.ts"
import type { TerritoryMap } from "../queries/territory-map.server.ts"
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
    key: region.id,
    title: <a href={territoryAddress(region)}>{region.name}</a>,
    inside: region.departements,
  }))
  const others = { key: "com", title: m.territory_browse_overseas(), inside: collectivities }
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <FranceMap sheets={sheets} />
      <Table
        id="regions"
        caption={m.territory_browse_list()}
        columns={[
          { key: "region", label: m.territory_column_region(), rowHeader: true, cell: (row) => row.title },
          {
            key: "departements",
            label: m.territory_column_departements(),
            cell: (row) => <Names territories={row.inside} />,
          },
        ]}
        rows={[...rows, others]}
        rowKey={(row) => row.key}
        compact
      />
    </div>
  )
}

function Names({ territories }: { territories: TerritoryName[] }) {
  return territories.map((one, index) => (
    <span key={one.id}>
      {index === 0 ? null : ", "}
      <a href={territoryAddress(one)}>{one.name}</a>
    </span>
  ))
}
