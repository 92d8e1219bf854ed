import { Button, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { kindLabel } from "./labels.ts"
import { editAddress } from "./same-number.tsx"

type Draft = { id: string; title: string; permanentId: string | null; updatedAt: string; kind: RecordKind }

/** What one has begun to type: to resume or to throw away. */
export function DraftsTable({ drafts }: { drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null
  return (
    <Section id="brouillons" title={m.catalogue_drafts_title()}>
      <Table
        id="drafts"
        caption={m.catalogue_drafts_caption()}
        captionHidden
        rows={drafts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "title",
            label: m.catalogue_field_title(),
            rowHeader: true,
            cell: draftLink,
          },
          {
            key: "what",
            label: m.catalogue_drafts_what(),
            cell: ({ permanentId, kind }) => (permanentId === null ? kindLabel(kind) : m.catalogue_drafts_edit()),
          },
          {
            key: "updated",
            label: m.catalogue_drafts_updated(),
            date: true,
            cell: ({ updatedAt }) => formatDateTime(new Date(updatedAt), getLocale()),
          },
          { key: "discard", label: m.catalogue_form_discard(), cell: discardForm },
        ]}
      />
    </Section>
  )
}

function draftLink(draft: Draft) {
  return <a href={draftAddress(draft)}>{draft.title || m.catalogue_draft_untitled()}</a>
}

function discardForm({ id, title }: Draft) {
  return (
    <form method="post" action={href("/travail/catalogue/nouvelle-notice")}>
      <input type="hidden" name="draftId" value={id} />
      <Button name="do" value="discard" tone="quiet" small>
        {m.catalogue_form_discard()}
        <span className="sr-only"> {title || m.catalogue_draft_untitled()}</span>
      </Button>
    </form>
  )
}

function draftAddress({ id, permanentId }: Draft): string {
  if (permanentId !== null) return `${editAddress(permanentId)}?brouillon=1`
  return `${href("/travail/catalogue/nouvelle-notice")}?brouillon=${id}`
}
