import { data } from "react-router"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { isReportChapter } from "../domain/chapters.ts"
import { openReportPage, yearOfPath } from "../staff/open-page.server.ts"
import { saveBlock } from "../staff/save-block.server.ts"
import { BlockForm } from "../ui/block-form.tsx"
import type { Route } from "./+types/new-block"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { centre, parameters } = await openReportPage(context, request)
  const chapter = parameters.get("chapitre") ?? ""
  return {
    slug: centre.slug,
    year: yearOfPath(params.annee),
    chapter: isReportChapter(chapter) ? chapter : ("introduction" as const),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const opened = await openReportPage(context, request)
  return data(await saveBlock(opened, request, { year: yearOfPath(params.annee), blockId: "" }), { status: 422 })
}

export const handle = { hydrate: false }

export default function NewBlock({ loaderData: { slug, year, chapter }, actionData }: Route.ComponentProps) {
  const title = m.report_new_text()
  const annee = String(year)
  const search = `?centre=${slug}`
  const errors = actionData?.errors ?? {}
  const empty = { chapter, title: "", body: "", pictureAlt: "", pictureCaption: "" }
  return (
    <>
      <title>{`${title} – ${m.report_title({ year })} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        width="text"
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [
            { label: m.report_own_title(), href: href("/travail/rapport") + search },
            { label: annee, href: href("/travail/rapport/:annee", { annee }) + search },
          ],
          current: title,
        }}
      >
        <ErrorSummary title={m.report_to_correct()} errors={errors} />
        <BlockForm typed={actionData?.typed ?? empty} version={0} errors={errors} picture={undefined} action={search} />
      </Page>
    </>
  )
}
