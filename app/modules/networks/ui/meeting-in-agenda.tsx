import type { AgendaLine } from "#modules/agenda/index.ts"
import { InlineLinks } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

type Props = { id: string; centre: string; enrolment: AgendaLine | null }

/** From a meeting's desk to what the agenda and the sheets keep of it. */
export function MeetingInAgenda({ id, centre, enrolment }: Props) {
  const inCentre = `?centre=${centre}`
  const items =
    enrolment === null
      ? []
      : [
          { label: m.networks_in_agenda(), href: href("/agenda/:id", { id }) },
          {
            label: m.networks_announcement_edit(),
            href: href("/travail/activite/:id/annonce", { id }) + inCentre,
          },
          ...(enrolment.item.enrolment === "none"
            ? []
            : [
                {
                  label: m.networks_enrolled({ count: enrolment.item.taken }),
                  href: href("/travail/activite/:id/inscriptions", { id }) + inCentre,
                },
              ]),
        ]
  const sheet = { label: m.networks_sheet(), href: href("/travail/activite/:id/emargement", { id }) + inCentre }
  return <InlineLinks label={m.networks_around_meeting()} items={[...items, sheet]} />
}
