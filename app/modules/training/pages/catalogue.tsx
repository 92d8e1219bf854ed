import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  EmptyState,
  FieldRow,
  Page,
  Pagination,
  Result,
  ResultList,
  Section,
  SelectField,
  TextField,
  Written,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { courseKinds } from "../domain/course.ts"
import { listCourses } from "../queries/courses.server.ts"
import { listCycles } from "../queries/cycles.server.ts"
import { publishedThemes } from "../queries/published-themes.server.ts"
import { courseKindName, durationInWords, priceInWords } from "../ui/words.ts"
import type { Route } from "./+types/catalogue"

const perPage = 30

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const parameters = new URL(request.url).searchParams
  const page = pageAsked(parameters)
  const theme = parameters.get("theme") ?? ""
  const filter = {
    text: (parameters.get("q") ?? "").trim().slice(0, 200),
    kind: courseKinds.find((kind) => kind === parameters.get("nature")) ?? "",
    themeId: isUuid(theme) ? theme : "",
  }
  const today = dateIn(new Date())
  return await read(caller, async (tx) => {
    const { total, courses } = await listCourses(tx, { ...filter, published: true, today }, page, perPage)
    const themes = await conceptNames(tx, await publishedThemes(tx), caller.locale)
    return {
      filter,
      page,
      total,
      courses: courses.map((course) => ({ ...course, theme: themes.get(course.themeId ?? "")?.name ?? "" })),
      themes: [...themes.entries()]
        .map(([value, { name }]) => ({ value, label: name }))
        .sort((one, other) => one.label.localeCompare(other.label, caller.locale)),
      cycles: await listCycles(tx, { published: true }),
    }
  })
}

export const handle = { hydrate: false }

export default function Catalogue({
  loaderData: { filter, page, total, courses, themes, cycles },
}: Route.ComponentProps) {
  const title = m.training_catalogue_title()
  const path = href("/formations")
  const filtered = filter.text !== "" || filter.kind !== "" || filter.themeId !== ""
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {filtered || page > 1 ? <meta name="robots" content="noindex" /> : null}
      <Page title={title} lead={m.training_catalogue_lead()}>
        <form action={path} method="get" className="form">
          <FieldRow>
            <TextField name="q" label={m.training_search()} value={filter.text} />
            <SelectField
              name="nature"
              label={m.training_field_kind()}
              empty={m.training_all()}
              value={filter.kind}
              choices={courseKinds.map((kind) => ({ value: kind, label: courseKindName(kind) }))}
            />
            <SelectField
              name="theme"
              label={m.training_field_theme()}
              empty={m.training_all_themes()}
              value={filter.themeId}
              choices={themes}
            />
          </FieldRow>
          <Button tone="secondary">{m.training_filter()}</Button>
        </form>
        {courses.length === 0 ? (
          <EmptyState title={m.training_catalogue_empty()}>
            <p>{m.training_catalogue_empty_text()}</p>
          </EmptyState>
        ) : (
          <Section id="formations" title={m.training_catalogue_found({ total })}>
            <ResultList>
              {courses.map((course) => (
                <Result
                  key={course.id}
                  title={course.title}
                  titleLang={writtenLang()}
                  href={href("/formations/:slug", { slug: course.slug })}
                  kind={courseKindName(course.kind)}
                  excerpt={<Written>{firstSentence(course.objectives)}</Written>}
                  level={3}
                  meta={[
                    course.theme,
                    durationInWords(course.dayParts, course.minutes),
                    priceInWords(course.priceCents, ""),
                    course.nextOn === null ? "" : m.training_next_on({ date: formatDate(course.nextOn, getLocale()) }),
                  ]
                    .filter((part) => part !== "")
                    .join(" · ")}
                />
              ))}
            </ResultList>
            <Pagination
              label={m.training_pages()}
              current={page}
              total={Math.ceil(total / perPage)}
              hrefOf={(other) =>
                `${path}?${new URLSearchParams({ q: filter.text, nature: filter.kind, theme: filter.themeId, page: String(other) })}`
              }
              previousLabel={m.training_previous()}
              nextLabel={m.training_next()}
              pageLabel={(other) => m.training_page({ page: other })}
            />
          </Section>
        )}
        {cycles.length === 0 || filtered ? null : (
          <Section id="parcours" title={m.training_cycles_public()} intro={<p>{m.training_cycles_public_text()}</p>}>
            <ul>
              {cycles.map(({ id, slug, title: name, courses: path_ }) => (
                <li key={id}>
                  <a href={href("/formations/parcours/:slug", { slug })}>{name}</a>{" "}
                  {m.training_cycle_of({ count: path_.length })}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Page>
    </>
  )
}

function firstSentence(text: string): string {
  const [line = ""] = text.split("\n").filter((one) => one.trim() !== "")
  return line.replace(/^\s*[-–•]\s+/, "").slice(0, 220)
}
