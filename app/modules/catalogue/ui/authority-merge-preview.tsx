import { Button, ButtonLink, Form, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Authority, AuthorityForm, AuthorityWorks } from "../domain/authority.ts"
import { identifierSchemes } from "../domain/authority-identifiers.ts"
import { heading } from "../domain/authority-name.ts"
import { authorityAddress } from "./authority-address.ts"
import { yearsOf } from "./authority-facts.tsx"
import { recordsOf } from "./authority-list.tsx"

export type MergeSide = { authority: Authority; forms: readonly AuthorityForm[]; works: AuthorityWorks }

/** The two side by side, the one that goes first; then the merge, or the other way round. */
export function AuthorityMergePreview({ gone, stays }: { gone: MergeSide; stays: MergeSide }) {
  const turned = `${href("/travail/catalogue/autorites/:id/fusion", { id: stays.authority.id })}?avec=${gone.authority.id}`
  const lines: { label: string; of: (side: MergeSide) => string }[] = [
    { label: m.catalogue_authority_kind(), of: ({ authority }) => m[`catalogue_contributor_${authority.kind}`]() },
    { label: m.catalogue_authority_forms(), of: ({ forms }) => forms.map(({ form }) => form).join("\u00a0; ") },
    { label: m.catalogue_authority_records(), of: ({ works }) => recordsOf(works.total) },
    { label: m.catalogue_authority_years(), of: ({ works }) => yearsOf(works) ?? "" },
    { label: m.catalogue_authority_identifiers(), of: ({ authority }) => identifiersLine(authority) },
    { label: m.catalogue_authority_note(), of: ({ authority }) => authority.note ?? "" },
  ]
  return (
    <>
      <Table
        id="deux"
        caption={m.catalogue_authority_merge_compare()}
        rows={lines}
        rowKey={({ label }) => label}
        columns={[
          { key: "what", label: m.catalogue_authority_merge_what(), rowHeader: true, cell: ({ label }) => label },
          {
            key: "gone",
            label: <SideHead side={gone} says={m.catalogue_authority_merge_goes()} />,
            cell: ({ of }) => of(gone),
          },
          {
            key: "stays",
            label: <SideHead side={stays} says={m.catalogue_authority_merge_stays()} />,
            cell: ({ of }) => of(stays),
          },
        ]}
      />
      <Form>
        {Object.entries({
          goneId: gone.authority.id,
          goneVersion: gone.authority.version,
          staysId: stays.authority.id,
          staysVersion: stays.authority.version,
        }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="text-soft">{m.catalogue_authority_merge_hint()}</p>
        <div className="actions-bar">
          <Button>{m.catalogue_authority_merge_button({ stays: heading(stays.authority) })}</Button>
          <ButtonLink tone="quiet" href={turned}>
            {m.catalogue_authority_merge_turn()}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}

function SideHead({ side, says }: { side: MergeSide; says: string }) {
  return (
    <>
      {says} <a href={authorityAddress(side.authority.id)}>{heading(side.authority)}</a>
    </>
  )
}

function identifiersLine({ identifiers }: Authority): string {
  return identifierSchemes
    .flatMap((scheme) =>
      identifiers[scheme] === undefined ? [] : `${m[`catalogue_authority_${scheme}`]()} ${identifiers[scheme]}`,
    )
    .join(", ")
}
