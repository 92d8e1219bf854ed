import { figureName } from "#modules/activity/index.ts"
import { DefinitionList, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

/** What each figure counts: the same sentences on the page and in the document. */
export function definitions(): { term: string; value: string }[] {
  return [
    { term: figureName("jours"), value: m.report_definition_days() },
    { term: figureName("participants"), value: m.report_definition_participants() },
    { term: figureName("heures-participants"), value: m.report_definition_participant_hours() },
    { term: figureName("personnes-differentes"), value: m.report_definition_people() },
    { term: m.report_definition_announced_term(), value: m.report_definition_announced() },
    { term: m.report_definition_corrected_term(), value: m.report_definition_corrected() },
  ]
}

export function Definitions() {
  return (
    <Section id="definitions" title={m.report_definitions()}>
      <DefinitionList stacked items={definitions()} />
    </Section>
  )
}
