import { DownloadLinks, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { basketExportAddress, bibliographyAddress } from "./basket-address.ts"

const formats = [
  { format: "ris", name: "RIS" },
  { format: "bibtex", name: "BibTeX" },
  { format: "csl-json", name: "CSL-JSON" },
  { format: "unimarc", name: "UNIMARC" },
  { format: "unimarc-xml", name: "UNIMARC XML" },
  { format: "csv", name: "CSV" },
] as const

/** What can be made of a list: a bibliography, to print or to copy, and files for other programs. */
export function BasketTools({ shared }: { shared: readonly string[] | null }) {
  return (
    <Section id="outils" title={m.catalogue_basket_tools()}>
      <p>
        <a href={bibliographyAddress({ style: "iso690", order: "author", grouping: "none" }, shared)}>
          {m.catalogue_bibliography_make()}
        </a>
      </p>
      <DownloadLinks
        label={m.catalogue_basket_export()}
        items={formats.map(({ format, name }) => ({
          label: m.catalogue_basket_export_as(),
          format: name,
          href: basketExportAddress(format, shared),
        }))}
      />
    </Section>
  )
}
