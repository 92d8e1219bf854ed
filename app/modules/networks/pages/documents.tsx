import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  CheckboxField,
  ErrorSummary,
  FileField,
  Form,
  Notice,
  Page,
  Section,
  TextField,
} from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { documentsOf } from "../queries/documents-of.server.ts"
import { actOnDocuments } from "../staff/act-on-documents.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { DocumentList } from "../ui/document-list.tsx"
import { RecordPicker } from "../ui/record-picker.tsx"
import type { Route } from "./+types/documents"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network } = await openStaffNetwork(context, request, params.slug)
  const parameters = new URL(request.url).searchParams
  const documents = await read(caller, (tx) => documentsOf(tx, network.id))
  return {
    slug: network.slug,
    name: network.name,
    meeting: parameters.get("rencontre") ?? "",
    documents,
    done: parameters.get("fait") !== null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const opened = await openStaffNetwork(context, request, params.slug)
  const { fields, files } = await receiveForm(request)
  const answer = await actOnDocuments(opened, fields, files["file"])
  if (answer !== undefined) {
    await Promise.all(Object.values(files).map(discardFile))
    return shownAgain(answer)
  }
  const meeting = field(fields, "activityId")
  throw redirect(
    `${href("/travail/reseaux/:slug/documents", { slug: params.slug })}?fait=1&rencontre=${encodeURIComponent(meeting)}`,
  )
}

export const handle = { hydrate: false }

export default function Documents({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, meeting, documents, done } = loaderData
  const title = m.networks_documents_title({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/travail/reseaux") },
            { label: name, href: href("/travail/reseaux/:slug", { slug }) },
          ],
          current: m.networks_documents(),
        }}
      >
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.networks_saved()} /> : null}
        <ErrorSummary title={m.networks_to_correct()} errors={errors} />
        {meeting === "" ? null : (
          <p>
            <a href={href("/travail/reseaux/:slug/rencontres/:id", { slug, id: meeting })}>
              {m.networks_documents_of_meeting()}
            </a>
          </p>
        )}
        <Section id="notice" title={m.networks_document_record_add()}>
          <Form multipart>
            <input type="hidden" name="activityId" value={meeting} />
            <RecordPicker typed={typed?.words ?? ""} found={actionData?.found ?? []} error={errors["words"]} />
            <CheckboxField
              name="open"
              id="open-record"
              value="yes"
              label={m.networks_document_open_label()}
              checked={typed?.open === "yes"}
            />
            <Button name="intent" value="record">
              {(actionData?.found ?? []).length === 0 ? m.networks_document_search() : m.networks_document_attach()}
            </Button>
          </Form>
        </Section>
        <Section id="fichier" title={m.networks_document_file_add()}>
          <Form multipart>
            <input type="hidden" name="activityId" value={meeting} />
            <FileField name="file" label={m.networks_document_file()} error={errors["file"]} />
            <TextField
              name="title"
              label={m.networks_document_title()}
              hint={m.networks_document_title_hint()}
              optional={m.networks_optional()}
              value={typed?.title}
              error={errors["title"]}
              maxLength={300}
            />
            <CheckboxField
              name="open"
              id="open-file"
              value="yes"
              label={m.networks_document_open_label()}
              checked={false}
            />
            <Button name="intent" value="file">
              {m.networks_document_attach()}
            </Button>
          </Form>
        </Section>
        <Section id="documents" title={m.networks_documents()} note={String(documents.length)}>
          {documents.length === 0 ? <p>{m.networks_documents_none()}</p> : null}
          <DocumentList slug={slug} documents={documents} canRemove />
        </Section>
      </Page>
    </>
  )
}
