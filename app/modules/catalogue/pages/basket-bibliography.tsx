import { read } from "#platform/db/index.server.ts"
import { InlineLinks, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { basketOf, readBasket } from "../domain/basket.ts"
import { bibliographyGroupings, bibliographyOrders } from "../domain/bibliography.ts"
import { citationStyles } from "../domain/cite/cited-part.ts"
import { basketBibliography } from "../queries/basket-bibliography.server.ts"
import { basketRecords } from "../queries/basket-records.server.ts"
import type { BibliographyChoices } from "../ui/basket-address.ts"
import { bibliographyAddress, sharedBasketAddress } from "../ui/basket-address.ts"
import { BibliographyGroups } from "../ui/bibliography-groups.tsx"
import type { Route } from "./+types/basket-bibliography"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const { searchParams } = new URL(request.url)
  const shared = searchParams.has("n") ? readBasket(searchParams.get("n")) : null
  const choices: BibliographyChoices = {
    style: citationStyles.find((style) => style === searchParams.get("style")) ?? "iso690",
    order: bibliographyOrders.find((order) => order === searchParams.get("tri")) ?? "author",
    grouping: bibliographyGroupings.find((grouping) => grouping === searchParams.get("par")) ?? "none",
  }
  const ids = shared ?? basketOf(request.headers.get("cookie"))
  const { records } = await read(caller, (tx) => basketRecords(tx, ids))
  return { choices, shared, groups: basketBibliography(records, choices, caller.locale) }
}

export const handle = { hydrate: false }

export default function Bibliography({ loaderData: { choices, shared, groups } }: Route.ComponentProps) {
  const back = shared === null ? href("/panier") : sharedBasketAddress(shared)
  const links = <Name extends keyof BibliographyChoices>(name: Name, values: readonly BibliographyChoices[Name][]) =>
    values.map((value) => ({
      label: labelOf(name, value),
      href: bibliographyAddress({ ...choices, [name]: value }, shared),
      current: choices[name] === value,
    }))
  return (
    <>
      <title>{`${m.catalogue_bibliography_title()} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Page
        title={m.catalogue_bibliography_title()}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_basket_title(), href: back }],
          current: m.catalogue_bibliography_title(),
        }}
      >
        <div className="print:hidden">
          <InlineLinks label={m.catalogue_bibliography_style()} items={links("style", citationStyles)} showLabel />
          <InlineLinks label={m.catalogue_bibliography_order()} items={links("order", bibliographyOrders)} showLabel />
          <InlineLinks
            label={m.catalogue_bibliography_grouping()}
            items={links("grouping", bibliographyGroupings)}
            showLabel
          />
        </div>
        {groups.length === 0 ? (
          <p>{m.catalogue_basket_empty_text()}</p>
        ) : (
          <BibliographyGroups groups={groups} grouping={choices.grouping} />
        )}
      </Page>
    </>
  )
}

function labelOf<Name extends keyof BibliographyChoices>(name: Name, value: BibliographyChoices[Name]): string {
  const labels: Record<string, () => string> = {
    "style iso690": m.catalogue_record_cite_iso690,
    "style apa": m.catalogue_record_cite_apa,
    "style vancouver": m.catalogue_record_cite_vancouver,
    "order author": m.catalogue_bibliography_order_author,
    "order year": m.catalogue_bibliography_order_year,
    "order title": m.catalogue_bibliography_order_title,
    "grouping none": m.catalogue_bibliography_grouping_none,
    "grouping kind": m.catalogue_bibliography_grouping_kind,
    "grouping theme": m.catalogue_bibliography_grouping_theme,
    "grouping year": m.catalogue_bibliography_grouping_year,
  }
  return labels[`${name} ${value}`]?.() ?? value
}
