import { Result, ResultList, Tag, TagList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { m } from "#platform/messages/index.ts"
import type { StaffSlot } from "../domain/staff-slot.ts"
import { hoursInWords, kindInWords } from "./words.ts"

type Props = {
  slots: readonly StaffSlot[]
  slug: string
  label: string
  level?: 3 | 4
  /** From this day on there is a sheet to print. */
  today: string
}

/** A centre's dates of one day (or week): when, what, where, and what waits for somebody. */
export function StaffDay({ slots, slug, label, level = 3, today }: Props) {
  return (
    <ResultList label={label}>
      {slots.map((slot) => (
        <Result
          key={slot.id}
          level={level}
          kind={`${hoursInWords(slot)} · ${kindInWords(slot.kind)}`}
          title={setFrench(slot.title)}
          titleLang="fr"
          href={addressOf(slot, slug)}
          meta={slot.mode === "remote" ? m.agenda_remote() : slot.place}
          foot={<TagList>{waits(slot, slug, today)}</TagList>}
        />
      ))}
    </ResultList>
  )
}

/** One's own line leads to its sheet; one that another centre leads, to what is announced of it. */
function addressOf({ lead, activityId: id }: StaffSlot, slug: string): string {
  return lead ? `${href("/travail/activite/:id", { id })}?centre=${slug}` : href("/agenda/:id", { id })
}

function waits(slot: StaffSlot, slug: string, today: string) {
  const list = `${href("/travail/activite/:id/inscriptions", { id: slot.activityId })}?centre=${slug}`
  const { capacity, taken, waiting, unconfirmed, untied } = slot
  const gone = slot.status === "cancelled" || slot.state === "cancelled"
  const tags = [
    gone ? { label: m.agenda_window_cancelled() } : undefined,
    slot.lead ? undefined : { label: m.agenda_staff_carried() },
    !slot.announced || gone || (capacity === null && taken === 0)
      ? undefined
      : { label: people(taken, capacity), href: list },
    waiting === 0 ? undefined : { label: m.agenda_staff_waiting({ count: waiting }), href: `${list}#attente` },
    unconfirmed === 0
      ? undefined
      : { label: m.agenda_staff_unconfirmed({ count: unconfirmed }), href: `${list}#a-confirmer` },
    untied === 0 ? undefined : { label: m.agenda_waiting_structures({ count: untied }), href: `${list}#structures` },
    gone || slot.date < today ? undefined : { label: m.agenda_staff_paper(), href: paperOf(slot, slug) },
  ].filter((tag) => tag !== undefined)
  return tags.map((tag) => (
    <Tag key={tag.label} href={"href" in tag && slot.lead ? tag.href : undefined}>
      {tag.label}
    </Tag>
  ))
}

function paperOf({ activityId: id }: StaffSlot, slug: string): string {
  return `${href("/travail/activite/:id/emargement/feuille.pdf", { id })}?centre=${slug}`
}

function people(taken: number, capacity: number | null): string {
  if (capacity === null) return m.agenda_staff_taken({ count: taken })
  if (taken >= capacity) return m.agenda_staff_full({ taken, capacity })
  return taken >= capacity * 0.8
    ? m.agenda_staff_nearly_full({ taken, capacity })
    : m.agenda_staff_taken_of({ taken, capacity })
}
