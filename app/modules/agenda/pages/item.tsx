import { signInSettings } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, DefinitionList, DownloadLinks, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import { eventJsonLd, scriptJson } from "../formats/json-ld.ts"
import { permissions } from "../permissions.ts"
import { itemPages } from "../queries/item-pages.server.ts"
import { findShown } from "../queries/shown-agenda.server.ts"
import { EnrolLink } from "../ui/enrol-link.tsx"
import { Paragraphs } from "../ui/paragraphs.tsx"
import { SlotList } from "../ui/slot-list.tsx"
import { kindInWords, placeInWords } from "../ui/words.ts"
import type { Route } from "./+types/item"

export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const { item, pages } =
    (await read(caller, async (tx) => {
      const found = await findShown(tx, caller.actor, params.id)
      return found === undefined ? undefined : { item: found, pages: await itemPages(tx, caller, found) }
    })) ?? notFound()
  const organises = permissions["agenda.organise"].allows(caller.actor, item.centreId)
  // A draft announcement is its own centre's.
  if (item.visibility === "staff" && !organises) return notFound()
  return {
    line: agendaLine(item, new Date()),
    organises,
    pages,
    oneClick: caller.actor.kind === "account" && !item.asksAccess && !item.asksMeal && item.question === "",
    json: item.visibility === "public" ? scriptJson(eventJsonLd(item, signInSettings().origin)) : "",
  }
}

export const handle = { hydrate: false }

export default function Item({ loaderData: { line, organises, pages, oneClick, json } }: Route.ComponentProps) {
  const { item, window } = line
  const staffQuery = `?centre=${item.centres[0]?.slug ?? ""}`
  return (
    <>
      <title>{`${item.title} – ${m.platform_site_name()}`}</title>
      {json === "" ? (
        <meta name="robots" content="noindex" />
      ) : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      )}
      <Page
        title={setFrench(item.title)}
        titleLang="fr"
        kicker={[kindInWords(item.kind), item.series].filter((part) => part !== "").join(" · ")}
        breadcrumbs={{
          label: m.agenda_breadcrumbs(),
          items: [{ label: m.agenda_title(), href: href("/agenda") }],
          current: item.title,
        }}
        actions={
          organises ? (
            <>
              <ButtonLink
                tone="secondary"
                href={href("/travail/activite/:id/inscriptions", { id: item.id }) + staffQuery}
              >
                {m.agenda_action_enrolments()}
              </ButtonLink>
              <ButtonLink tone="secondary" href={href("/travail/activite/:id/annonce", { id: item.id }) + staffQuery}>
                {m.agenda_announce_edit()}
              </ButtonLink>
            </>
          ) : undefined
        }
      >
        {window === "cancelled" ? <Notice tone="warning" title={m.agenda_item_cancelled()} /> : null}
        <Section id="dates" title={m.agenda_item_when()}>
          <SlotList slots={item.slots} />
          {window === "cancelled" || window === "over" ? null : (
            <DownloadLinks
              label={m.agenda_item_calendar()}
              items={[
                {
                  label: m.agenda_item_ics(),
                  href: href("/agenda/:id/agenda.ics", { id: item.id }),
                  format: "iCalendar",
                },
              ]}
            />
          )}
        </Section>
        <Section id="inscription" title={m.agenda_item_enrolment()}>
          <DefinitionList
            items={[
              { term: m.agenda_item_places(), value: places(line) },
              { term: m.agenda_field_audience(), value: item.audience },
              { term: m.agenda_field_contact(), value: item.contact },
            ]}
          />
          <EnrolLink line={line} oneClick={oneClick} />
        </Section>
        {item.description === "" ? null : (
          <Section id="presentation" title={m.agenda_item_about()}>
            <Paragraphs text={item.description} />
          </Section>
        )}
        {pages.map((page) => (
          <p key={page.href}>
            <a href={page.href}>{page.label}</a>
          </p>
        ))}
        <Section id="lieu" title={m.agenda_item_where()}>
          <DefinitionList
            items={[
              { term: m.agenda_item_place(), value: placeInWords(item) },
              { term: m.agenda_item_theme(), value: item.theme },
              { term: m.agenda_item_centres(), value: <Centres centres={item.centres} /> },
            ]}
          />
          {item.practical === "" ? null : <Paragraphs text={item.practical} />}
        </Section>
      </Page>
    </>
  )
}

function Centres({ centres }: { centres: readonly { slug: string; name: string }[] }) {
  return centres.map(({ slug, name }, at) => (
    <span key={slug}>
      {at === 0 ? "" : ", "}
      <a href={href("/centres/:slug", { slug })}>{name}</a>
    </span>
  ))
}

function places({ item, window }: Route.ComponentProps["loaderData"]["line"]): string {
  if (item.capacity === null || window === "over" || window === "cancelled") return ""
  const left = placesLeft(item)
  if (left === 0) {
    return item.waiting > 0
      ? m.agenda_item_places_none_waiting({ capacity: item.capacity, waiting: item.waiting })
      : m.agenda_item_places_none({ capacity: item.capacity })
  }
  return item.waiting > 0
    ? m.agenda_item_places_waiting({ left, capacity: item.capacity, waiting: item.waiting })
    : m.agenda_item_places_left({ left, capacity: item.capacity })
}
