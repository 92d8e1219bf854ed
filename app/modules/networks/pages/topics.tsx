import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ActionsBar, ButtonLink, ErrorSummary, More, Notice, Page, Section, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { isOpen, ranked } from "../domain/ballot.ts"
import { findBallot } from "../queries/find-ballot.server.ts"
import { topicsOf } from "../queries/topics-of.server.ts"
import { actOnTopics } from "../staff/act-on-topics.server.ts"
import { openInside } from "../staff/open-inside.server.ts"
import { BallotForm } from "../ui/ballot-form.tsx"
import { NetworkLinks } from "../ui/network-links.tsx"
import { TopicForm } from "../ui/topic-form.tsx"
import { ResultTable, TopicList, VoteForm } from "../ui/topic-lists.tsx"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/topics"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openInside(context, request, params.slug)
  return await read(caller, async (tx) => {
    const ballot = (await findBallot(tx, network.id)) ?? null
    const topics = await topicsOf(tx, network.id, ballot?.id ?? null)
    return {
      slug: network.slug,
      name: network.name,
      isClosed: network.closedOn !== null,
      standing,
      today,
      ballot: ballot === null ? null : { ...ballot, isOpen: isOpen(ballot, today) },
      waiting: ranked(topics.filter(({ state }) => state === "proposed")),
      taken: topics.filter(({ state }) => state === "planned" || state === "treated"),
      aside: topics.filter(({ state }) => state === "set_aside"),
      done: new URL(request.url).searchParams.get("fait"),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openInside(context, request, params.slug)
  const answer = await actOnTopics(caller, network, await readForm(request))
  if (answer.problems === undefined)
    throw redirect(`${href("/reseaux/:slug/sujets", { slug: network.slug })}?fait=${answer.did}`)
  return shownAgain({ errors: answer.problems, typed: answer.typed })
}

export const handle = { hydrate: false }

export default function Topics({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, isClosed, standing, today, ballot, waiting, taken, aside, done } = loaderData
  const title = m.networks_topics_title({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const votes = ballot?.isOpen === true && standing.memberId !== null
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.networks_topics_lead()}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/reseaux") },
            { label: name, href: href("/reseaux/:slug", { slug }) },
          ],
          current: m.networks_topics(),
        }}
        actions={<NetworkLinks slug={slug} standing={standing} here="topics" />}
      >
        {done !== null && actionData === undefined ? (
          <Notice tone="success" role="status" title={done === "vote" ? m.networks_voted() : m.networks_saved()} />
        ) : null}
        <ErrorSummary title={m.networks_to_correct()} errors={errors} />
        <Section id="vote" title={ballot?.isOpen === true ? m.networks_ballot_open() : m.networks_topics_waiting()}>
          <p>
            {ballot === null
              ? m.networks_ballot_none()
              : ballot.isOpen
                ? m.networks_ballot_until({ date: day(ballot.closesOn), count: ballot.votesEach })
                : m.networks_ballot_over()}
          </p>
          {votes && waiting.length > 0 ? (
            <VoteForm topics={waiting} votesEach={ballot.votesEach} />
          ) : (
            <ResultTable topics={waiting} counted={ballot !== null} />
          )}
          {standing.isStaff && !isClosed && ballot !== null && !ballot.isOpen ? (
            <ActionsBar>
              <ButtonLink small href={href("/travail/reseaux/:slug/rencontres/nouvelle", { slug })}>
                {m.networks_plan_from_vote()}
              </ButtonLink>
            </ActionsBar>
          ) : null}
        </Section>
        {standing.isStaff && !isClosed ? (
          <Section id="consultation" title={m.networks_ballot_settle()}>
            <BallotForm ballot={ballot} today={today} errors={errors} />
          </Section>
        ) : null}
        {isClosed ? null : (
          <Section id="proposer" title={m.networks_topic_propose()}>
            <TopicForm typed={actionData?.typed ?? { title: "", details: "" }} errors={errors} />
          </Section>
        )}
        <Section id="a-trier" title={m.networks_topics_own()}>
          <TopicList topics={waiting} canSettle={standing.isStaff} />
        </Section>
        {taken.length === 0 ? null : (
          <Section id="pris" title={m.networks_topics_taken()}>
            <ul>
              {taken.map((topic) => (
                <li key={topic.id}>
                  <Written>{topic.title}</Written> (
                  {topic.state === "treated" ? m.networks_topic_treated() : m.networks_topic_planned()})
                </li>
              ))}
            </ul>
          </Section>
        )}
        {aside.length === 0 ? null : (
          <More summary={m.networks_topics_aside({ count: aside.length })}>
            <TopicList topics={aside} canSettle={standing.isStaff} />
          </More>
        )}
      </Page>
    </>
  )
}
