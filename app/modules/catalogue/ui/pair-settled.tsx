import { ButtonLink, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { recordAddress } from "./catalogue-address.ts"

/** Told to the second of two people who deal with one pair. */
export function PairSettled({ successor }: { successor: string | null }) {
  return (
    <Notice
      tone="info"
      title={m.catalogue_pair_settled_title()}
      actions={
        successor === null ? (
          <ButtonLink href={href("/travail/catalogue/doublons")}>{m.catalogue_pair_back()}</ButtonLink>
        ) : (
          <ButtonLink href={recordAddress(successor)}>{m.catalogue_pair_settled_successor()}</ButtonLink>
        )
      }
    >
      <p>{m.catalogue_pair_settled_text()}</p>
    </Notice>
  )
}
