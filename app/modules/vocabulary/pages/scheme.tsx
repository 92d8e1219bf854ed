import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, InlineLinks, LinkColumns, Page, Prose, Tabs } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { displayNote } from "../domain/labels.ts"
import { permissions } from "../permissions.ts"
import { conceptsByName, initials, topConcepts } from "../queries/concept-lists.server.ts"
import { findSchemeBySlug } from "../queries/schemes.server.ts"
import { conceptAddress } from "../ui/addresses.ts"
import { ConceptTree } from "../ui/concept-tree.tsx"
import { PagesOf } from "../ui/pages-of.tsx"
import { SchemeFacts } from "../ui/scheme-facts.tsx"
import type { Route } from "./+types/scheme"

const perPage = { tree: 20, alphabet: 120 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const { searchParams } = new URL(request.url)
  const page = pageAsked(searchParams)
  const letter = /^[a-z0]$/.exec(searchParams.get("lettre") ?? "")?.[0]
  const isAlphabet = searchParams.get("vue") === "alphabet"
  return await read(caller, async (tx) => {
    const scheme = (await findSchemeBySlug(tx, params.slug, caller.locale)) ?? notFound()
    const choice = { letter, page, perPage: perPage.alphabet }
    const alphabet = isAlphabet
      ? {
          letters: await initials(tx, scheme.id, caller.locale),
          ...(await conceptsByName(tx, scheme.id, caller.locale, choice)),
        }
      : null
    return {
      scheme,
      page,
      letter,
      alphabet,
      tree: isAlphabet ? null : await topConcepts(tx, scheme.id, caller.locale, page, perPage.tree),
      mayEdit: permissions["vocabulary.edit-concepts"].allows(caller.actor),
    }
  })
}

export default function Scheme({
  loaderData: { scheme, page, letter, alphabet, tree, mayEdit },
}: Route.ComponentProps) {
  const address = href("/vocabulaire/:slug", { slug: scheme.slug })
  const note = displayNote(scheme.notes, getLocale())
  return (
    <>
      <title>{`${scheme.name} – ${m.platform_site_name()}`}</title>
      <Page
        title={scheme.name}
        kicker={m.vocabulary_scheme_kicker()}
        breadcrumbs={{
          label: m.vocabulary_breadcrumbs(),
          items: [{ label: m.vocabulary_page_title(), href: href("/vocabulaire") }],
        }}
        asideLabel={m.vocabulary_scheme_facts()}
        aside={<SchemeFacts scheme={scheme} />}
        actions={
          mayEdit ? (
            <ButtonLink tone="secondary" href={href("/travail/vocabulaire/:slug/nouveau", { slug: scheme.slug })}>
              {m.vocabulary_work_add_concept()}
            </ButtonLink>
          ) : undefined
        }
      >
        {note === null ? null : (
          <Prose lang={note.lang === "" || note.lang === getLocale() ? undefined : note.lang}>
            <p>{note.value}</p>
          </Prose>
        )}
        <Tabs
          label={m.vocabulary_scheme_views()}
          items={[
            { label: m.vocabulary_scheme_tree(), href: address, current: alphabet === null },
            { label: m.vocabulary_scheme_alphabet(), href: `${address}?vue=alphabet`, current: alphabet !== null },
          ]}
        />
        {scheme.concepts === 0 ? (
          <EmptyState title={m.vocabulary_scheme_empty_title()}>
            <p>{m.vocabulary_scheme_empty_text()}</p>
          </EmptyState>
        ) : null}
        {tree === null ? null : (
          <>
            <ConceptTree tops={tree.lines} />
            <PagesOf current={page} total={tree.total} perPage={perPage.tree} address={address} />
          </>
        )}
        {alphabet === null || scheme.concepts === 0 ? null : (
          <>
            <InlineLinks label={m.vocabulary_scheme_letters()} items={letterLinks(address, alphabet.letters, letter)} />
            <LinkColumns
              label={m.vocabulary_scheme_concepts()}
              items={alphabet.lines.map(({ id, name }) => ({ label: name, href: conceptAddress(id) }))}
            />
            <PagesOf
              current={page}
              total={alphabet.total}
              perPage={perPage.alphabet}
              address={`${address}?vue=alphabet${letter === undefined ? "" : `&lettre=${letter}`}`}
            />
          </>
        )}
      </Page>
    </>
  )
}

function letterLinks(address: string, letters: readonly string[], chosen: string | undefined) {
  return [
    { label: m.vocabulary_scheme_all_letters(), href: `${address}?vue=alphabet`, current: chosen === undefined },
    ...letters.map((letter) => ({
      label: letter === "0" ? m.vocabulary_scheme_other_letters() : letter.toUpperCase(),
      href: `${address}?vue=alphabet&lettre=${letter}`,
      current: letter === chosen,
    })),
  ]
}
