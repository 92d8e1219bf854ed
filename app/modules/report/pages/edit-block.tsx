import { data } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page, Prose } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { findBlock } from "../queries/blocks-of.server.ts"
import { openReportPage, yearOfPath } from "../staff/open-page.server.ts"
import { saveBlock } from "../staff/save-block.server.ts"
import { BlockForm } from "../ui/block-form.tsx"
import type { Route } from "./+types/edit-block"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openReportPage(context, request)
  const year = yearOfPath(params.annee)
  const block = await read(caller, (tx) => findBlock(tx, centre.id, params.id))
  if (block === undefined || block.year !== year) return notFound()
  return { slug: centre.slug, year, block }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const opened = await openReportPage(context, request)
  const notSaved = await saveBlock(opened, request, { year: yearOfPath(params.annee), blockId: params.id })
  return data(notSaved, { status: notSaved.conflict ? 409 : 422 })
}

export const handle = { hydrate: false }

export default function EditBlock({ loaderData: { slug, year, block }, actionData }: Route.ComponentProps) {
  const title = m.report_edit_text()
  const annee = String(year)
  const search = `?centre=${slug}`
  const errors = actionData?.errors ?? {}
  const { picture } = block
  const saved = {
    chapter: block.chapter,
    title: block.title,
    body: block.body,
    pictureAlt: picture?.alt ?? "",
    pictureCaption: picture?.caption ?? "",
  }
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
        {actionData?.conflict ? (
          <Notice tone="warning" title={m.report_conflict()}>
            <Prose>
              <p lang={writtenLang()}>{block.title}</p>
              <p className="whitespace-pre-line" lang={writtenLang()}>
                {block.body}
              </p>
            </Prose>
          </Notice>
        ) : null}
        {block.carriedFrom === null ? null : (
          <Notice tone="info" title={m.report_carried_notice({ year: block.carriedFrom })} />
        )}
        <BlockForm
          typed={actionData?.typed ?? saved}
          // With the version that is there now, saving again is a choice made knowingly.
          version={block.version}
          errors={errors}
          picture={
            picture === undefined
              ? undefined
              : {
                  href: href("/travail/rapport/:annee/images/:file", { annee, file: picture.fileId }) + search,
                  alt: picture.alt,
                }
          }
          action={search}
        />
      </Page>
    </>
  )
}
