import { read } from "#platform/db/index.server.ts"
import { ButtonLink, Pagination, Section } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { sessionsOfCentre } from "../queries/sessions.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { SessionTable } from "../ui/session-table.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/sessions"

const perPage = 40

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, parameters, today } = await openTrainingPage(context, request)
  const page = pageAsked(parameters)
  return await read(caller, async (tx) => ({
    slug: centre.slug,
    centres,
    page,
    coming: await sessionsOfCentre(tx, centre.id, { today, past: false, page: 1, perPage: 100 }),
    past: await sessionsOfCentre(tx, centre.id, { today, past: true, page, perPage }),
  }))
}

export const handle = { hydrate: false }

export default function Sessions({ loaderData: { slug, centres, page, coming, past } }: Route.ComponentProps) {
  return (
    <TrainingPage
      side="sessions"
      slug={slug}
      centres={centres}
      first
      title={m.training_sessions_title()}
      lead={m.training_sessions_lead()}
      actions={
        <ButtonLink href={`${href("/travail/formations/sessions/nouvelle")}?centre=${slug}`}>
          {m.training_plan_session()}
        </ButtonLink>
      }
    >
      <Section id="a-venir" title={m.training_coming()} note={coming.total}>
        <SessionTable id="a-venir-liste" caption={m.training_coming()} sessions={coming.sessions} slug={slug} />
      </Section>
      <Section id="passees" title={m.training_past()} note={past.total}>
        <SessionTable id="passees-liste" caption={m.training_past()} sessions={past.sessions} slug={slug} />
        <Pagination
          label={m.training_pages()}
          current={page}
          total={Math.ceil(past.total / perPage)}
          hrefOf={(other) => `${href("/travail/formations/sessions")}?centre=${slug}&page=${other}#passees`}
          previousLabel={m.training_previous()}
          nextLabel={m.training_next()}
          pageLabel={(other) => m.training_page({ page: other })}
        />
      </Section>
    </TrainingPage>
  )
}
