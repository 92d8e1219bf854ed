import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { referencesTo } from "#platform/references/index.server.ts"
import type { Structure } from "../domain/structure.ts"
import { structureLabel } from "../domain/structure.ts"
import { mergeStructures } from "../operations/merge-structures.server.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { pickStructure } from "../queries/pick-thing.server.ts"
import { probableStructures } from "../queries/probable-structures.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { CompareTable } from "../ui/compare-table.tsx"
import { MergeConfirm, MergeWith } from "../ui/merge-form.tsx"
import { structureKindName } from "../ui/words.ts"
import type { Route } from "./+types/merge-structures"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const parameters = Object.fromEntries(new URL(request.url).searchParams)
  return await read(caller, async (tx) => {
    const one = (await findStructure(tx, params.id)) ?? notFound()
    const pick = await pickStructure(tx, parameters, "other")
    const other = await findStructure(tx, pick.id)
    const side = async (structure: Structure) => ({
      id: structure.id,
      label: structureLabel(structure),
      version: structure.version,
      references: await referencesTo(tx, "directory.structure", structure.id),
    })
    const found = await probableStructures(tx, one, one.id)
    const path = `${href("/travail/annuaire/structures/:id/fusion", { id: one.id })}?centre=${centre.slug}`
    return {
      slug: centre.slug,
      one,
      pick: pick.id === one.id ? { ...pick, id: "" } : pick,
      proposals: found.map((line) => ({ href: `${path}&otherChoice=${line.id}`, label: structureLabel(line) })),
      other: other === undefined || other.id === one.id ? null : other,
      sides: other === undefined || other.id === one.id ? null : { one: await side(one), other: await side(other) },
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const both = [field(fields, "one"), field(fields, "two")]
  const staysId = field(fields, "stays")
  const goneId = both.find((id) => id !== staysId) ?? ""
  const outcome = await mergeStructures(caller, {
    staysId,
    goneId,
    staysVersion: field(fields, `version-${staysId}`),
    goneVersion: field(fields, `version-${goneId}`),
  })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/annuaire/structures/:id", { id: staysId })}?centre=${centre.slug}&fait=1`)
  const problem = outcome.kind === "refused" ? refusalSentence(outcome) : m.directory_refused_unknown_structure()
  return shownAgain({ errors: { "": [problem] } })
}

export const handle = { hydrate: false }

export default function MergeStructures({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, one, other, sides, pick, proposals } = loaderData
  const title = m.directory_merge_title({ name: one.name })
  const line = (label: string, value: (structure: Structure) => string) => ({
    label,
    left: value(one),
    right: other === null ? "" : value(other),
  })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.directory_merge_lead()}
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [
            { label: m.directory_staff_title(), href: `${href("/travail/annuaire")}?centre=${slug}` },
            { label: one.name, href: `${href("/travail/annuaire/structures/:id", { id: one.id })}?centre=${slug}` },
          ],
          current: m.directory_merge(),
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={actionData?.errors ?? {}} />
        {sides === null || other === null ? (
          <MergeWith proposals={proposals} pick={pick} slug={slug} />
        ) : (
          <>
            <CompareTable
              id="comparaison"
              caption={m.directory_compare()}
              left={sides.one.label}
              right={sides.other.label}
              rows={[
                line(m.directory_field_name(), ({ name }) => name),
                line(m.directory_field_short_name(), ({ shortName }) => shortName),
                line(m.directory_field_kind(), ({ kind }) => structureKindName(kind)),
                line(m.directory_field_siret(), ({ siret }) => siret ?? ""),
                line(m.directory_field_rna(), ({ rna }) => rna ?? ""),
                line(m.directory_address(), (s) => [s.street, s.postalCode, s.city].filter(Boolean).join(", ")),
                line(m.directory_field_structure_email(), ({ email }) => email ?? ""),
                line(m.directory_field_phone(), ({ phone }) => phone),
                line(m.directory_field_website(), ({ website }) => website),
                line(m.directory_field_presentation(), ({ presentation }) => presentation),
              ]}
            />
            <MergeConfirm one={sides.one} other={sides.other} />
          </>
        )}
      </Page>
    </>
  )
}
