import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  ButtonLink,
  DefinitionList,
  Notice,
  Page,
  Prose,
  Section,
  Tag,
  TagList,
  Written,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatList } from "#platform/kernel/typography.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { nextMeeting } from "../domain/meeting.ts"
import { readsInside } from "../domain/standing.ts"
import { topicsTakenUp } from "../queries/agenda-of.server.ts"
import { meetingsOf } from "../queries/meetings-of.server.ts"
import { cardsOf } from "../queries/members-of.server.ts"
import { openNetworkPage } from "../staff/open-network.server.ts"
import { MeetingList } from "../ui/meeting-list.tsx"
import { NetworkLinks } from "../ui/network-links.tsx"
import { Paragraphs } from "../ui/paragraphs.tsx"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/network"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openNetworkPage(context, params.slug)
  return await read(caller, async (tx) => {
    const themes = await conceptNames(tx, network.conceptIds, getLocale())
    const place = await territoriesById(tx, network.territoryId === null ? [] : [network.territoryId])
    const meetings = await meetingsOf(tx, network, standing)
    return {
      network,
      standing,
      territory: place.get(network.territoryId ?? "")?.name ?? "",
      themes: [...themes.values()].map(({ name }) => name),
      next: nextMeeting(meetings, today) ?? null,
      topics: await topicsTakenUp(tx, network.id),
      past: meetings.filter(({ status }) => status === "held"),
      listed: (await cardsOf(tx, network.id)).filter(({ listed }) => listed),
      done: new URL(request.url).searchParams.get("fait"),
    }
  })
}

export const handle = { hydrate: false }

export default function NetworkPage({ loaderData }: Route.ComponentProps) {
  const { network, standing, territory, themes, next, topics, past, listed, done } = loaderData
  const { slug, name } = network
  return (
    <>
      <title>{`${name} – ${m.platform_site_name()}`}</title>
      <Page
        title={name}
        titleLang={writtenLang()}
        kicker={m.networks_kicker({ centre: network.centre.name })}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [{ label: m.networks_title(), href: href("/reseaux") }],
          current: name,
        }}
        actions={<NetworkLinks slug={slug} standing={standing} here="public" />}
      >
        {done === "espace" ? (
          <Notice tone="warning" role="status" title={m.networks_space_closed()}>
            <p>
              {m.networks_space_closed_text()} <a href={href("/mon-compte/annuaire")}>{m.networks_own_sheet()}</a>
            </p>
          </Notice>
        ) : null}
        {network.closedOn === null ? null : (
          <Notice tone="info" title={m.networks_closed_on({ date: day(network.closedOn) })} />
        )}
        {network.purpose === "" ? null : (
          <Prose>
            <Paragraphs text={network.purpose} />
          </Prose>
        )}
        <DefinitionList
          items={[
            { term: m.networks_field_audience(), value: network.audience },
            { term: m.networks_field_territory(), value: territory },
            {
              term: m.networks_animated_by(),
              value: formatList(
                network.animators.map((animator) => animator.name),
                getLocale(),
              ),
            },
            {
              term: m.networks_field_contact(),
              value:
                network.contactEmail === null ? (
                  ""
                ) : (
                  <a href={`mailto:${network.contactEmail}`}>{network.contactEmail}</a>
                ),
            },
          ]}
        />
        {themes.length === 0 ? null : (
          <TagList label={m.networks_field_themes()}>
            {themes.map((theme) => (
              <Tag key={theme}>{theme}</Tag>
            ))}
          </TagList>
        )}
        <Section id="prochaine" title={m.networks_next()}>
          {next === null ? (
            <p>{m.networks_no_next()}</p>
          ) : (
            <MeetingList slug={slug} networkName={name} meetings={[next]} label={m.networks_next()} />
          )}
        </Section>
        {network.closedOn === null && !readsInside(standing) ? (
          <Section id="rejoindre" title={m.networks_join_title()}>
            <p>{m.networks_join_text()}</p>
            <p className="mt-3">
              <ButtonLink href={href("/reseaux/:slug/rejoindre", { slug })}>{m.networks_join_title()}</ButtonLink>
            </p>
          </Section>
        ) : null}
        {topics.length === 0 ? null : (
          <Section id="sujets" title={m.networks_topics_taken_up()}>
            <ul>
              {topics.map(({ title, activityId }) => (
                <li key={`${activityId} ${title}`}>
                  <a href={href("/reseaux/:slug/rencontres/:id", { slug, id: activityId })}>
                    <Written>{title}</Written>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {past.length === 0 ? null : (
          <Section id="passees" title={m.networks_past()} note={String(past.length)}>
            <MeetingList slug={slug} networkName={name} meetings={past} label={m.networks_past()} />
          </Section>
        )}
        {listed.length === 0 ? null : (
          <Section id="membres" title={m.networks_members_listed()}>
            <ul className="link-columns">
              {listed.map(({ memberId, name: called, functions }) => (
                <li key={memberId}>{[called, ...functions].join(", ")}</li>
              ))}
            </ul>
          </Section>
        )}
        {network.charter === "" ? null : (
          <Section id="charte" title={m.networks_field_charter()}>
            <Prose>
              <Paragraphs text={network.charter} />
            </Prose>
          </Section>
        )}
      </Page>
    </>
  )
}
