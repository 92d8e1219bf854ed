import { InlineLinks, yearLinks } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  /** Where a choice leads, by slug and year. */
  hrefOf: (centre: string, year: number) => string
  centre: string
  year: number
  /** The years that hold something; the one that is read stands among them in any case. */
  years: readonly number[]
  centres: readonly { slug: string; name: string }[]
}

/** Whose ledger and which year one looks at; the centres only for whom there is a choice. */
export function CentreYear({ hrefOf, centre, year, years, centres }: Props) {
  return (
    <>
      {centres.length < 2 ? null : (
        <InlineLinks
          label={m.activity_centre_choice()}
          showLabel
          items={centres.map(({ slug, name }) => ({ label: name, href: hrefOf(slug, year), current: slug === centre }))}
        />
      )}
      <InlineLinks
        label={m.activity_list_years()}
        showLabel
        items={yearLinks(year, years, (one) => hrefOf(centre, one))}
      />
    </>
  )
}
