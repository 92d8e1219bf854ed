import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, DateField, FileField, Form, Section, TextArea, TextField } from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { addEvidence, removeEvidence } from "../operations/prove.server.ts"
import { permissions } from "../permissions.ts"
import { evidenceOf, qualiopiState } from "../queries/qualiopi.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { proofWords } from "../ui/qualiopi-words.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/qualiopi-indicator"

const names = ["onDate", "title", "note", "link"] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters, today } = await openTrainingPage(context, request, permissions["training.prove"])
  return await read(caller, async (tx) => {
    const { indicators } = await qualiopiState(tx, centre.id, today)
    const indicator = indicators.find(({ number }) => String(number) === params.indicator) ?? notFound()
    return {
      slug: centre.slug,
      today,
      indicator,
      evidence: await evidenceOf(tx, centre.id, indicator.number),
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.prove"])
  const { fields, files } = await receiveForm(request)
  const typed = Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Record<
    (typeof names)[number],
    string
  >
  const intent = field(fields, "intent")
  const outcome = intent.startsWith("remove:")
    ? await removeEvidence(caller, { centreId: centre.id, id: intent.slice("remove:".length) })
    : await addEvidence(caller, { ...typed, centreId: centre.id, indicator: params.indicator, file: files["file"] })
  const errors = problemsOf(outcome)
  if (errors === undefined)
    throw redirect(
      `${href("/travail/formations/qualiopi/:indicator", { indicator: params.indicator })}?centre=${centre.slug}&fait=1`,
    )
  await Promise.all(Object.values(files).map(discardFile))
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function QualiopiIndicator({
  loaderData: { slug, today, indicator, evidence, saved },
  actionData,
}: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed
  const optional = m.training_optional()
  return (
    <TrainingPage
      side="qualiopi"
      slug={slug}
      title={`${indicator.number}. ${getLocale() === "fr" ? indicator.fr : indicator.en}`}
      kicker={indicator.asked ? m[`training_evidence_${indicator.state}`]() : m.training_not_asked()}
      saved={saved}
      errors={errors}
    >
      <Section id="enregistre" title={m.training_recorded()} intro={<p>{m.training_recorded_text()}</p>}>
        {indicator.recorded.length === 0 ? (
          <p>{m.training_recorded_nothing()}</p>
        ) : (
          <ul>
            {indicator.recorded.map((one) => (
              <li key={one.name}>{proofWords(one)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="preuves" title={m.training_written()} note={evidence.length}>
        {evidence.length === 0 ? (
          <p>{m.training_written_none()}</p>
        ) : (
          <Form multipart wide>
            <ul>
              {evidence.map(({ id, onDate, title, note, link, fileId, fileName }) => (
                <li key={id}>
                  <strong lang={writtenLang()}>{title}</strong>, {formatDate(onDate, getLocale())}
                  {note === "" ? null : (
                    <p className="whitespace-pre-line" lang={writtenLang()}>
                      {note}
                    </p>
                  )}
                  {link === "" ? null : (
                    <p>
                      <a href={link} rel="noreferrer">
                        {link}
                      </a>
                    </p>
                  )}
                  {fileId === null ? null : (
                    <p>
                      <a href={`${href("/travail/formations/qualiopi/pieces/:id", { id })}?centre=${slug}`}>
                        {fileName}
                      </a>
                    </p>
                  )}
                  <Button tone="quiet" small name="intent" value={`remove:${id}`}>
                    {m.training_remove()}
                    <span className="sr-only"> {title}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        )}
      </Section>
      <Section id="ajouter" title={m.training_add_evidence()}>
        <Form multipart>
          <TextField
            name="title"
            label={m.training_field_title()}
            value={typed?.title ?? ""}
            error={errors["title"]}
            maxLength={300}
          />
          <DateField name="onDate" label={m.training_date()} value={typed?.onDate || today} error={errors["onDate"]} />
          <TextArea
            name="note"
            label={m.training_year_note()}
            optional={optional}
            value={typed?.note ?? ""}
            error={errors["note"]}
            rows={3}
          />
          <TextField
            name="link"
            label={m.training_link()}
            type="url"
            optional={optional}
            value={typed?.link ?? ""}
            error={errors["link"]}
          />
          <FileField name="file" label={m.training_file()} optional={optional} error={errors["file"]} />
          <Button name="intent" value="add">
            {m.training_add_evidence()}
          </Button>
        </Form>
      </Section>
    </TrainingPage>
  )
}
