import type { Download } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

/** The formats offered on the page of a record, with the name that people know them by. */
const offered = [
  { format: "ris", name: "RIS" },
  { format: "bibtex", name: "BibTeX" },
  { format: "csl-json", name: "CSL-JSON" },
  { format: "oai-dc", name: "Dublin Core" },
  { format: "csv", name: "CSV" },
] as const

export function exportLinks(id: string): Download[] {
  return offered.map(({ format, name }) => ({
    label: m.catalogue_record_download_for({ name }),
    href: exportAddress(id, format),
  }))
}

/** The address of a record in one of the formats of `formats/record-export.ts`. */
export function exportAddress(id: string, format: string): string {
  return href("/catalogue/:id/notice/:format", { id, format })
}
