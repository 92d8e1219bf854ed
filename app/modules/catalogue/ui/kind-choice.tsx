import { Button, Form, Notice, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { recordKinds } from "../domain/record-description.ts"
import { kindKeys } from "../domain/what-to-catalogue.ts"
import { kindLabel } from "./labels.ts"
import type { SameRecord } from "./same-number.tsx"
import { SameNumber } from "./same-number.tsx"

interface Props {
  unclear: string | null
  same: SameRecord[]
  number: string | null
  discarded: boolean
}

const path = "/travail/catalogue/nouvelle-notice"

/** One key and Enter, or the number on the back cover: the form follows. */
export function KindChoice({ unclear, same, number, discarded }: Props) {
  return (
    <>
      {discarded ? <Notice tone="success" role="status" title={m.catalogue_draft_discarded()} /> : null}
      <SameNumber records={same} draftId={null} />
      <Form method="get" label={m.catalogue_begin_label()}>
        <TextField
          name="quoi"
          label={m.catalogue_begin_what()}
          hint={m.catalogue_begin_hint()}
          error={unclear === null ? undefined : m.catalogue_begin_unclear({ typed: unclear })}
          value={unclear ?? number ?? undefined}
          size="medium"
          autoComplete="off"
          spellCheck={false}
          autoFocus
        />
        <Button>{m.catalogue_begin_go()}</Button>
      </Form>
      <ul
        className="mt-6 grid gap-1 sm:grid-cols-2 lg:grid-cols-3 max-w-measure"
        aria-label={m.catalogue_begin_kinds()}
      >
        {recordKinds.map((kind) => (
          <li key={kind}>
            <a href={`${href(path)}?nature=${kind}${number === null ? "" : `&numero=${encodeURIComponent(number)}`}`}>
              {kindLabel(kind)}
            </a>{" "}
            <kbd className="text-soft">{kindKeys[kind].toUpperCase()}</kbd>
          </li>
        ))}
      </ul>
    </>
  )
}
