import { CopyableAddress, DefinitionList, DownloadLinks } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"

interface Props {
  scheme: { slug: string; uri: string; licence: string | null; concepts: number }
}

/** What a reader may want of a vocabulary: its size, licence, address, files. */
export function SchemeFacts({ scheme }: Props) {
  const file = (format: string) => href("/vocabulaire/:slug/export/:format", { slug: scheme.slug, format })
  return (
    <>
      <DefinitionList
        stacked
        items={[
          { term: m.vocabulary_work_column_concepts(), value: formatNumber(scheme.concepts, getLocale()) },
          { term: m.vocabulary_scheme_licence(), value: scheme.licence === null ? null : licenceLink(scheme.licence) },
        ]}
      />
      <CopyableAddress label={m.vocabulary_scheme_address()} address={scheme.uri} />
      <DownloadLinks
        label={m.vocabulary_scheme_downloads()}
        items={[
          { label: m.vocabulary_scheme_download_ttl(), format: "Turtle", href: file("ttl") },
          { label: m.vocabulary_scheme_download_rdf(), format: "RDF/XML", href: file("rdf") },
          { label: m.vocabulary_scheme_download_csv(), format: "CSV", href: file("csv") },
        ]}
      />
    </>
  )
}

function licenceLink(licence: string) {
  return /^https?:\/\//.test(licence) ? <a href={licence}>{licence.replace(/^https?:\/\//, "")}</a> : licence
}
