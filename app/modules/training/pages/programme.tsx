import { agendaOf } from "#modules/agenda/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { DefinitionList, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { publicParts } from "../domain/course.ts"
import { permissions } from "../permissions.ts"
import { findCourse, namesOfCourse } from "../queries/find-course.server.ts"
import { sessionsOfCourse } from "../queries/sessions.server.ts"
import { ComingDates } from "../ui/coming-dates.tsx"
import { TextLines } from "../ui/text-lines.tsx"
import { courseKindName, durationInWords, modeName, partName, priceInWords } from "../ui/words.ts"
import type { Route } from "./+types/programme"

export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = callerOf(context)
  return await read(caller, async (tx) => {
    const course = (await findCourse(tx, { slug: params.slug })) ?? notFound()
    // A draft is for those who write it; a withdrawn sheet stays at its address, for whoever followed it.
    if (course.state === "draft" && !permissions["training.manage"].allows(caller.actor)) return notFound()
    const { texts, ...rest } = course
    const { need: _, ...shown } = texts
    const now = new Date()
    const sessions = await sessionsOfCourse(tx, course.id, dateIn(now))
    const lines = await agendaOf(tx, { ids: sessions.map(({ activityId }) => activityId) }, now)
    return {
      course: { ...rest, texts: shown },
      names: await namesOfCourse(tx, course, caller.locale),
      sessions: sessions.map((session) => ({
        ...session,
        line: lines.find(({ item }) => item.id === session.activityId) ?? null,
      })),
    }
  })
}

export const handle = { hydrate: false }

export default function Programme({ loaderData: { course, names, sessions } }: Route.ComponentProps) {
  const locale = getLocale()
  const lang = course.language === locale ? undefined : course.language
  const dates = Object.values(course.textDates).map(({ writtenOn }) => writtenOn)
  const updated = dates.reduce((latest, date) => (date > latest ? date : latest), "")
  const parts = publicParts.filter((part) => (course.texts[part] ?? "") !== "")
  return (
    <>
      <title>{`${course.title} – ${m.platform_site_name()}`}</title>
      {course.state === "published" ? null : <meta name="robots" content="noindex" />}
      <Page
        title={course.title}
        titleLang={lang}
        kicker={courseKindName(course.kind)}
        lead={m.training_offered_by({ names: names.offeredBy.map(({ name }) => name).join(", ") })}
        breadcrumbs={{
          label: m.training_breadcrumbs(),
          items: [{ label: m.training_catalogue_title(), href: href("/formations") }],
          current: course.title,
        }}
        asideLabel={m.training_essentials()}
        aside={
          <DefinitionList
            stacked
            items={[
              { term: m.training_duration(), value: durationInWords(course.dayParts, course.minutes) },
              { term: m.training_field_mode(), value: modeName(course.mode) },
              { term: m.training_field_price(), value: priceInWords(course.priceCents, course.priceNote) },
              { term: m.training_field_theme(), value: names.theme },
              { term: m.training_field_territory(), value: names.territory },
              { term: m.training_field_capacity(), value: course.capacity === null ? "" : String(course.capacity) },
              {
                term: m.training_certification(),
                value: course.certifying ? course.certification || m.training_yes() : m.training_not_certifying(),
              },
              {
                term: m.training_contact_legend(),
                value:
                  course.contact === "" ? null : (
                    <>
                      {course.contact}
                      {course.contactEmail === "" ? null : (
                        <>
                          <br />
                          <a href={`mailto:${course.contactEmail}`}>{course.contactEmail}</a>
                        </>
                      )}
                      {course.contactPhone === "" ? null : (
                        <>
                          <br />
                          {course.contactPhone}
                        </>
                      )}
                    </>
                  ),
              },
            ]}
          />
        }
      >
        {course.state === "draft" ? <Notice tone="warning" title={m.training_is_draft()} /> : null}
        {course.state === "withdrawn" ? <Notice tone="info" title={m.training_is_withdrawn()} /> : null}
        <Section id="dates" title={m.training_coming()}>
          {sessions.length === 0 ? <p>{m.training_no_date()}</p> : <ComingDates sessions={sessions} />}
        </Section>
        {parts.map((part) => (
          <Section key={part} id={part} title={partName(part)}>
            <TextLines text={course.texts[part] ?? ""} lang={lang} />
          </Section>
        ))}
        {updated === "" ? null : (
          <p className="source-line">{m.training_programme_of({ date: formatDate(updated, locale) })}</p>
        )}
      </Page>
    </>
  )
}
