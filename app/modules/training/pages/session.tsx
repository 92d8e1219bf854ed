import { redirect } from "react-router"
import { findActivity } from "#modules/activity/index.server.ts"
import { findAgendaItem } from "#modules/agenda/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DefinitionList,
  FieldRow,
  Form,
  Notice,
  NumberField,
  Section,
  TextField,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { typedEuros } from "../domain/amount.ts"
import { listEvaluations, listQuestionnaires } from "../queries/evaluations.server.ts"
import { findSession } from "../queries/sessions.server.ts"
import { traineesOf, trainersOfActivity } from "../queries/trainees.server.ts"
import { actOnSession } from "../staff/act-on-session.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { EvaluationTable } from "../ui/evaluation-table.tsx"
import { PutForm } from "../ui/put-form.tsx"
import { SessionDates } from "../ui/session-dates.tsx"
import { SessionPublication } from "../ui/session-publication.tsx"
import { TraineeForm } from "../ui/trainee-form.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import { euros, hours } from "../ui/words.ts"
import type { Route } from "./+types/session"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request)
  return await read(caller, async (tx) => {
    const session = (await findSession(tx, centre.id, params.id)) ?? notFound()
    const sheet = await findActivity(tx, centre.id, session.activityId)
    const item = await findAgendaItem(tx, session.activityId)
    return {
      session,
      slug: centre.slug,
      slots: (sheet?.slots ?? []).map(({ date, halves, starts, ends, state }) => ({
        date,
        halves,
        starts,
        ends,
        state,
      })),
      funders: sheet?.funders ?? [],
      publication: {
        visibility: session.visibility,
        enrolment: item?.enrolment ?? "everyone",
        closesOn: item?.closesOn ?? "",
      },
      trainees: await traineesOf(tx, session.activityId),
      trainers: await trainersOfActivity(tx, session.activityId),
      evaluations: await listEvaluations(tx, centre.id, session.activityId),
      questionnaires: (await listQuestionnaires(tx, centre.id)).filter(({ withdrawn }) => !withdrawn),
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const fields = await readForm(request)
  const session = (await read(caller, (tx) => findSession(tx, centre.id, params.id))) ?? notFound()
  const outcome = await actOnSession(caller, { centreId: centre.id, session }, fields)
  const errors = problemsOf(outcome)
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/sessions/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  return shownAgain({ errors, fields })
}

export const handle = { hydrate: false }

export default function Session({ loaderData, actionData }: Route.ComponentProps) {
  const { session, slug, slots, funders, publication, trainees, trainers, evaluations, questionnaires, saved } =
    loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.fields ?? {}
  // What was sent by one of the forms is not what another was given.
  const sentBy = (intent: string) => (typed["intent"] === intent ? typed : {})
  const again = (name: string, before: string) =>
    String(sentBy("publication")[name] ?? sentBy("session")[name] ?? before)
  const ledger = `${href("/travail/activite/:id", { id: session.activityId })}?centre=${slug}`
  const unsaid = trainees.filter(({ category }) => category === null).length
  return (
    <TrainingPage
      side="sessions"
      slug={slug}
      title={session.title}
      written
      kicker={m[`training_session_${session.status}`]()}
      saved={saved}
      errors={errors}
      actions={
        <>
          <ButtonLink href={ledger}>{m.training_open_ledger()}</ButtonLink>
          <ButtonLink
            tone="secondary"
            href={`${href("/travail/activite/:id/modifier", { id: session.activityId })}?centre=${slug}`}
          >
            {m.training_edit_dates()}
          </ButtonLink>
          <ButtonLink
            tone="secondary"
            href={`${href("/travail/activite/:id/emargement", { id: session.activityId })}?centre=${slug}`}
          >
            {m.training_sign_in_sheet()}
          </ButtonLink>
          <ButtonLink
            tone="secondary"
            href={`${href("/travail/activite/:id/attestations", { id: session.activityId })}?centre=${slug}`}
          >
            {m.training_certificates()}
          </ButtonLink>
        </>
      }
    >
      {unsaid === 0 ? null : <Notice tone="warning" title={m.training_unsaid({ count: unsaid })} />}
      <DefinitionList
        items={[
          {
            term: m.training_course(),
            value: (
              <a href={`${href("/travail/formations/:id", { id: session.courseId })}?centre=${slug}`}>
                {session.courseTitle}
              </a>
            ),
          },
          {
            term: m.training_dates(),
            value: <SessionDates slots={slots} />,
          },
          { term: m.training_length(), value: `${hours(session.minutes)}\u00a0h` },
          { term: m.training_place(), value: session.place },
          { term: m.training_tab_trainers(), value: trainers.join(", ") || m.training_no_trainer() },
          {
            term: m.training_funders(),
            value: funders.map(({ name, amountCents }) => `${name} (${euros(amountCents)})`).join(", "),
          },
        ]}
      />
      <SessionPublication
        session={session}
        slug={slug}
        typed={{
          visibility: again("visibility", publication.visibility),
          enrolment: again("enrolment", publication.enrolment),
          closesOn: again("closesOn", publication.closesOn),
        }}
        errors={errors}
      />
      <Section id="stagiaires" title={m.training_trainees()} intro={<p>{m.training_trainees_intro()}</p>}>
        <TraineeForm trainees={trainees} />
      </Section>
      <Section id="evaluations" title={m.training_tab_evaluations()}>
        <EvaluationTable evaluations={evaluations} slug={slug} />
        <PutForm questionnaires={questionnaires} lastOn={session.lastOn} typed={sentBy("evaluation")} errors={errors} />
      </Section>
      <Section id="salle" title={m.training_room_and_places()}>
        <Form>
          <FieldRow>
            <TextField
              name="room"
              label={m.training_room()}
              value={again("room", session.room)}
              error={errors["room"]}
              maxLength={200}
            />
            <NumberField
              name="capacity"
              label={m.training_field_capacity()}
              value={again("capacity", String(session.capacity ?? ""))}
              error={errors["capacity"]}
            />
            <NumberField
              name="price"
              label={m.training_field_price()}
              unit="€"
              decimal
              value={again("price", session.priceCents === null ? "" : typedEuros(session.priceCents))}
              error={errors["price"]}
            />
          </FieldRow>
          <Button tone="secondary" name="intent" value="session">
            {m.training_save()}
          </Button>
        </Form>
      </Section>
    </TrainingPage>
  )
}
