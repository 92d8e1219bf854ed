import { Button, DefinitionList, Form, Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { takenByMerge } from "../domain/merge-descriptions.ts"
import { recordAddress } from "./catalogue-address.ts"
import { fieldLabel, fieldLines } from "./field-text.ts"
import type { Pair, PairSide } from "./pair.ts"

/** All that a merge touches, and the button that does it. */
export function PairPreview({ sides, choice, fromGone }: Pair) {
  const stays = sides[choice.stays]
  const gone = sides[choice.stays === "one" ? "other" : "one"]
  const number = (value: number): string => formatNumber(value, getLocale())
  const taken = takenByMerge(stays.description, gone.description, fromGone)
  const centres = [...new Set([...stays.holdings, ...gone.holdings].map(({ centre }) => centre))]
  const referring = gone.references.filter(({ count }) => count > 0)
  return (
    <Section id="apercu" title={m.catalogue_pair_preview_title()}>
      <DefinitionList
        items={[
          { term: m.catalogue_pair_preview_stays(), value: address(stays) },
          { term: m.catalogue_pair_preview_gone(), value: address(gone) },
          {
            term: m.catalogue_pair_preview_fields(),
            value:
              taken.length === 0
                ? m.catalogue_pair_preview_no_field()
                : taken.map((name) => (
                    <div key={name}>{`${fieldLabel(name)} – ${fieldLines(gone.description, name).join(", ")}`}</div>
                  )),
          },
          { term: m.catalogue_pair_preview_holdings(), value: centres.join(", ") || m.catalogue_pair_nothing() },
          { term: m.catalogue_pair_preview_copies(), value: number(copiesOf(stays) + copiesOf(gone)) },
          {
            term: m.catalogue_pair_preview_references(),
            value:
              referring.length === 0
                ? m.catalogue_pair_nothing_elsewhere()
                : referring.map(({ label, count }) => `${number(count)} ${label}`).join(", "),
          },
        ]}
      />
      <Form>
        <input type="hidden" name="stays" value={stays.permanentId} />
        <input type="hidden" name="staysId" value={stays.id} />
        <input type="hidden" name="staysVersion" value={stays.version} />
        <input type="hidden" name="goneId" value={gone.id} />
        <input type="hidden" name="goneVersion" value={gone.version} />
        <input type="hidden" name="takenFromGone" value={fromGone.join(" ")} />
        <Button tone="danger" name="do" value="merge">
          {m.catalogue_pair_merge()}
        </Button>
      </Form>
    </Section>
  )
}

function address({ permanentId, description }: PairSide) {
  return <a href={recordAddress(permanentId)}>{`${description.title} (${permanentId})`}</a>
}

function copiesOf({ holdings }: PairSide): number {
  return holdings.reduce((sum, { shelfMarks }) => sum + shelfMarks.length, 0)
}
