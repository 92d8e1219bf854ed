import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, ErrorSummary, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { reportChapters } from "../domain/chapters.ts"
import { permissions } from "../permissions.ts"
import { blocksOf } from "../queries/blocks-of.server.ts"
import { compareAnnounced } from "../queries/compare-announced.server.ts"
import { findFreeze } from "../queries/find-freeze.server.ts"
import { findPublication } from "../queries/find-publication.server.ts"
import { actOnReport } from "../staff/act-on-report.server.ts"
import { openReportPage, yearOfPath } from "../staff/open-page.server.ts"
import { ChapterEditor } from "../ui/chapter-editor.tsx"
import { ComparisonTable } from "../ui/comparison-table.tsx"
import { PublishPanel } from "../ui/publish-panel.tsx"
import type { Route } from "./+types/edit-report"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openReportPage(context, request)
  const year = yearOfPath(params.annee)
  const compared = await read(systemCaller("report.read", caller.locale), (tx) => compareAnnounced(tx, centre, year))
  return await read(caller, async (tx) => {
    const blocks = await blocksOf(tx, centre.id, year)
    return {
      slug: centre.slug,
      name: centre.shortName,
      year,
      blocks,
      before: blocks.length > 0 ? 0 : (await blocksOf(tx, centre.id, year - 1)).length,
      frozenOn: dateIn(await findFreeze(tx, centre.id, year)),
      publishedOn: dateIn((await findPublication(tx, centre.id, year))?.publishedAt),
      mayPublish: permissions["report.publish"].allows(caller.actor, centre.id),
      compared,
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openReportPage(context, request)
  const year = yearOfPath(params.annee)
  const fields = await readForm(request)
  const problem = await actOnReport(caller, { centreId: centre.id, year }, fields)
  if (problem !== undefined) return data({ problem }, { status: 409 })
  const anchor = field(fields, "chapter")
  throw redirect(
    `${href("/travail/rapport/:annee", { annee: String(year) })}?centre=${centre.slug}&fait=1${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`,
  )
}

export const handle = { hydrate: false, noSecret: true }

export default function EditReport({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, year, blocks, before, frozenOn, publishedOn, mayPublish, compared, saved } = loaderData
  const title = m.report_title({ year })
  const annee = String(year)
  const search = `?centre=${slug}`
  return (
    <>
      <title>{`${title} – ${m.report_texts()} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        lead={m.report_edit_lead()}
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [{ label: m.report_own_title(), href: href("/travail/rapport") + search }],
          current: annee,
        }}
        actions={
          <>
            <ButtonLink href={href("/travail/rapport/:annee/apercu", { annee }) + search}>
              {m.report_see_draft()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={`${href("/travail/activite/arret")}${search}&annee=${year}`}>
              {m.report_see_freeze()}
            </ButtonLink>
          </>
        }
      >
        <ErrorSummary
          title={m.report_to_correct()}
          errors={actionData?.problem === undefined ? {} : { "": [actionData.problem] }}
        />
        {saved && actionData === undefined ? <Notice tone="success" role="status" title={m.report_saved()} /> : null}
        <PublishPanel {...{ slug, year, frozenOn, publishedOn, mayPublish, before }} action={search} />
        {reportChapters.map((chapter) => (
          <ChapterEditor
            key={chapter}
            {...{ chapter, slug, year }}
            blocks={blocks.filter((block) => block.chapter === chapter)}
            action={search}
          />
        ))}
        <Section id="annonces" title={m.report_compare_title()} intro={<p>{m.report_compare_intro()}</p>}>
          <ComparisonTable rows={compared} slug={slug} year={year} />
        </Section>
      </Page>
    </>
  )
}
