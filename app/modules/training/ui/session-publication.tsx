import { Button, ButtonLink, DefinitionList, Form, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { PublicationFields } from "./publication-fields.tsx"

type Props = {
  session: {
    activityId: string
    status: string
    announced: boolean
    trainees: number
    waiting: number
    capacity: number | null
  }
  slug: string
  typed: { visibility: string; enrolment: string; closesOn: string }
  errors: Record<string, string[]>
}

/** How a session stands in the agenda: its places as the agenda counts them, the way to its list, and who may know of it. */
export function SessionPublication({ session, slug, typed, errors }: Props) {
  const { activityId: id, announced, status, trainees, waiting, capacity } = session
  const inCentre = `?centre=${slug}`
  return (
    <Section id="publication" title={m.training_publication()} intro={<p>{m.training_publication_intro()}</p>}>
      {announced ? (
        <>
          <DefinitionList
            items={[
              {
                term: m.training_sign_up(),
                value:
                  capacity === null ? String(trainees) : m.training_of_places({ count: trainees, places: capacity }),
              },
              { term: m.training_waiting(), value: waiting === 0 ? "" : String(waiting) },
            ]}
          />
          <p className="actions-bar">
            <ButtonLink small tone="secondary" href={href("/travail/activite/:id/inscriptions", { id }) + inCentre}>
              {m.training_enrolled_list()}
            </ButtonLink>
            <ButtonLink small tone="secondary" href={href("/travail/activite/:id/annonce", { id }) + inCentre}>
              {m.training_announcement()}
            </ButtonLink>
            <ButtonLink small tone="secondary" href={href("/agenda/:id", { id })}>
              {m.training_in_agenda()}
            </ButtonLink>
          </p>
        </>
      ) : null}
      {status === "planned" ? (
        <Form>
          <PublicationFields typed={typed} errors={errors} />
          <Button tone="secondary" name="intent" value="publication">
            {m.training_save()}
          </Button>
        </Form>
      ) : null}
    </Section>
  )
}
