import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  EmptyState,
  FieldRow,
  Pagination,
  SelectField,
  Table,
  TextField,
  Written,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { courseKinds } from "../domain/course.ts"
import type { CourseLine } from "../queries/courses.server.ts"
import { listCourses } from "../queries/courses.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import { courseKindName, courseStateName, durationInWords } from "../ui/words.ts"
import type { Route } from "./+types/offer"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, parameters, today } = await openTrainingPage(context, request)
  const page = pageAsked(parameters)
  const filter = {
    text: (parameters.get("q") ?? "").trim().slice(0, 200),
    kind: courseKinds.find((kind) => kind === parameters.get("nature")) ?? "",
  }
  const { total, courses } = await read(caller, (tx) =>
    listCourses(tx, { ...filter, centreId: centre.id, today }, page, perPage),
  )
  return { slug: centre.slug, name: centre.shortName, centres, filter, page, total, courses }
}

export const handle = { hydrate: false }

export default function Offer({ loaderData }: Route.ComponentProps) {
  const { slug, name, centres, filter, page, total, courses } = loaderData
  const path = href("/travail/formations")
  return (
    <TrainingPage
      side="offer"
      slug={slug}
      centres={centres}
      first
      title={m.training_offer_title()}
      lead={m.training_offer_lead({ centre: name })}
      actions={
        <>
          <ButtonLink href={`${href("/travail/formations/nouvelle")}?centre=${slug}`}>
            {m.training_new_course()}
          </ButtonLink>
          <ButtonLink tone="secondary" href={href("/formations")}>
            {m.training_see_public()}
          </ButtonLink>
        </>
      }
    >
      <form action={path} method="get" className="form">
        <input type="hidden" name="centre" value={slug} />
        <FieldRow>
          <TextField name="q" label={m.training_search()} value={filter.text} />
          <SelectField
            name="nature"
            label={m.training_field_kind()}
            empty={m.training_all()}
            value={filter.kind}
            choices={courseKinds.map((kind) => ({ value: kind, label: courseKindName(kind) }))}
          />
        </FieldRow>
        <Button tone="secondary">{m.training_filter()}</Button>
      </form>
      {courses.length === 0 ? (
        <EmptyState title={m.training_offer_empty()}>
          <p>{m.training_offer_empty_text()}</p>
        </EmptyState>
      ) : (
        <Table
          id="offre"
          caption={m.training_offer_caption({ total })}
          rows={courses.map((course) => ({ ...course, slug: course.slug, at: slug }))}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: m.training_field_title(), rowHeader: true, cell: titleCell },
            { key: "kind", label: m.training_field_kind(), cell: ({ kind }) => courseKindName(kind) },
            { key: "state", label: m.training_field_state(), cell: ({ state }) => courseStateName(state) },
            {
              key: "duration",
              label: m.training_duration(),
              cell: ({ dayParts, minutes }) => durationInWords(dayParts, minutes),
            },
            { key: "next", label: m.training_next_session(), date: true, cell: nextOf },
          ]}
        />
      )}
      <Pagination
        label={m.training_pages()}
        current={page}
        total={Math.ceil(total / perPage)}
        hrefOf={(other) =>
          `${path}?${new URLSearchParams({ centre: slug, q: filter.text, nature: filter.kind, page: String(other) })}`
        }
        previousLabel={m.training_previous()}
        nextLabel={m.training_next()}
        pageLabel={(other) => m.training_page({ page: other })}
      />
    </TrainingPage>
  )
}

function titleCell({ id, title, at }: CourseLine & { at: string }) {
  return (
    <a href={`${href("/travail/formations/:id", { id })}?centre=${at}`}>
      <Written>{title}</Written>
    </a>
  )
}

function nextOf({ nextOn, coming }: CourseLine): string {
  if (nextOn === null) return "–"
  const first = formatDate(nextOn, getLocale())
  return coming > 1 ? m.training_next_of({ date: first, count: coming }) : first
}
