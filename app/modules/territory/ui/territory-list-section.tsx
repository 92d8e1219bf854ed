import { DownloadLinks, Pagination, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Level } from "../domain/levels.ts"
import { addressWordOf } from "../domain/levels.ts"
import type { ListedPage } from "../domain/territory.ts"
import type { TerritoryList } from "../domain/territory-lists.ts"
import { listLabel } from "./list-label.ts"
import { territoryAddress } from "./territory-address.ts"
import { territoryColumns } from "./territory-columns.tsx"

type Props = {
  of: { level: Level; code: string }
  list: TerritoryList
  listed: ListedPage
  page: number
  perPage: number
}

/** One list of a territory's page: its table, its pages, its CSV. */
export function TerritoryListSection({ of, list, listed, page, perPage }: Props) {
  const title = listLabel(list)
  const file = href("/territoires/:level/:code/:file", {
    level: addressWordOf(of.level),
    code: of.code,
    file: `${list}.csv`,
  })
  return (
    <Section id={list} title={title} note={formatNumber(listed.count, getLocale())}>
      <Table
        id={`table-${list}`}
        caption={title}
        captionHidden
        columns={territoryColumns(list, listed.rows, of.level)}
        rows={listed.rows}
        rowKey={(row) => row.id}
        note={sourceOf(list)}
      />
      <Pagination
        label={m.territory_list_pages({ list: title })}
        current={page}
        total={Math.ceil(listed.count / perPage)}
        hrefOf={(number) => `${territoryAddress(of)}?${list}=${number}#${list}`}
        previousLabel={m.territory_previous()}
        nextLabel={m.territory_next()}
        pageLabel={(number) => m.territory_page_number({ page: number })}
      />
      <DownloadLinks label={m.territory_list_download()} items={[{ label: title, href: file, format: "CSV" }]} />
    </Section>
  )
}

function sourceOf(list: TerritoryList): string {
  switch (list) {
    case "quartiers-prioritaires-2024":
      return m.territory_source_qpv()
    case "quartiers-prioritaires-2014":
    case "quartiers":
      return m.territory_source_import()
    case "contrats-de-ville":
      return m.territory_source_contrat()
    case "anciennes-communes":
      return m.territory_source_history()
    case "departements":
    case "intercommunalites":
    case "communes":
      return m.territory_source_cog()
  }
}
