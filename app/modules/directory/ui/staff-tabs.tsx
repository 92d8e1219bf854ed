import { InlineLinks, Tabs } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

export type StaffTab = "structures" | "people" | "board" | "partnerships" | "initiatives" | "imports"

type Props = { current: StaffTab; slug: string; centres?: readonly { slug: string; name: string }[] }

/** The parts of the directory for the staff, and whose people one sees for whom works in several centres. */
export function StaffTabs({ current, slug, centres = [] }: Props) {
  const parts: [StaffTab, string, string][] = [
    ["structures", href("/travail/annuaire"), m.directory_structures()],
    ["people", href("/travail/annuaire/personnes"), m.directory_people()],
    ["board", href("/travail/annuaire/instances"), m.directory_board()],
    ["partnerships", href("/travail/annuaire/partenariats"), m.directory_partnerships()],
    ["initiatives", href("/travail/annuaire/initiatives"), m.directory_initiatives()],
    ["imports", href("/travail/annuaire/imports"), m.directory_imports()],
  ]
  const path = parts.find(([key]) => key === current)?.[1] ?? ""
  return (
    <>
      <Tabs
        label={m.directory_parts()}
        items={parts.map(([key, address, label]) => ({
          label,
          href: `${address}?centre=${slug}`,
          current: key === current,
        }))}
      />
      {centres.length < 2 ? null : (
        <InlineLinks
          label={m.directory_centre_choice()}
          showLabel
          items={centres.map((centre) => ({
            label: centre.name,
            href: `${path}?centre=${centre.slug}`,
            current: centre.slug === slug,
          }))}
        />
      )}
    </>
  )
}
