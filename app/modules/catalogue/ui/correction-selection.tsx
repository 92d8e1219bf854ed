import { Button, Form, More, Notice, Section, TextArea, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CorrectionStart } from "../domain/correction-start.ts"
import { mostSelected } from "../domain/record-selection.ts"

/** Which records are meant: a search, or a list of identifiers. */
export function CorrectionSelection({ start: { selection, tooMany } }: { start: CorrectionStart }) {
  const number = (value: number) => formatNumber(value, getLocale())
  return (
    <Section id="ensemble" title={m.catalogue_corrections_which()}>
      {selection === null ? (
        <p>{m.catalogue_corrections_begin()}</p>
      ) : (
        <p>
          {m.catalogue_corrections_selected({ count: selection.total, number: number(selection.total) })}{" "}
          {selection.kind === "search" ? (
            <a href={href("/catalogue") + selection.search}>{m.catalogue_corrections_see_set()}</a>
          ) : null}
        </p>
      )}
      {tooMany ? (
        <Notice tone="warning" title={m.catalogue_refused_too_many({ maximum: number(mostSelected) })} />
      ) : null}
      <More
        summary={selection === null ? m.catalogue_corrections_choose_set() : m.catalogue_corrections_other_set()}
        open={selection === null || selection.total === 0}
      >
        <Form method="get" label={m.catalogue_corrections_by_search()}>
          <TextField
            name="q"
            label={m.catalogue_corrections_by_search()}
            hint={m.catalogue_corrections_by_search_hint()}
            value={selection?.query}
            type="search"
          />
          <Button tone="secondary">{m.catalogue_corrections_choose()}</Button>
        </Form>
        <div className="mt-8">
          <Form method="get" label={m.catalogue_corrections_by_list()}>
            <TextArea
              name="ids"
              label={m.catalogue_corrections_by_list()}
              hint={m.catalogue_corrections_by_list_hint()}
              value={selection?.ids}
              rows={3}
              spellCheck={false}
            />
            <Button tone="secondary">{m.catalogue_corrections_choose()}</Button>
          </Form>
        </div>
      </More>
    </Section>
  )
}

/** The set and the action, carried along by the forms of the page. */
export function CarriedSelection({ selection }: { selection: NonNullable<CorrectionStart["selection"]> }) {
  return [...new URLSearchParams(selection.text)].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
