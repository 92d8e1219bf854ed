import { ButtonLink } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { partKinds } from "../domain/part-of-record.ts"
import type { RecordKind } from "../domain/record-description.ts"

/** From a periodical to its next issue, from an issue to an article of it: what is known of it is typed already. */
export function PartLinks({ permanentId, kind }: { permanentId: string; kind: RecordKind }) {
  const label = { periodical_issue: m.catalogue_part_issue, article: m.catalogue_part_article }
  const kinds = (["periodical_issue", "article"] as const).filter((part) => partKinds(kind).includes(part))
  const links = kinds.map((part) => ({ part, said: label[part]() }))
  if (kind === "article") links.push({ part: "article", said: m.catalogue_part_same_issue() })
  return links.map(({ part, said }) => (
    <ButtonLink
      key={part}
      tone="quiet"
      small
      href={`${href("/travail/catalogue/nouvelle-notice")}?nature=${part}&dans=${permanentId}`}
    >
      {said}
    </ButtonLink>
  ))
}
