import { Button, Form, Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TraineeCategory } from "../domain/trainee.ts"
import { traineeCategories } from "../domain/trainee.ts"
import { categoryName } from "./words.ts"

interface Row {
  participationId: string
  name: string | null
  personId: string | null
  people: number
  structure: string
  category: TraineeCategory | null
  said: boolean
}

/** Each trainee with their kind for the yearly return: what is proposed comes from the kind of structure, and is to be confirmed. */
export function TraineeForm({ trainees }: { trainees: readonly Row[] }) {
  if (trainees.length === 0) return <p>{m.training_trainees_none()}</p>
  return (
    <Form wide>
      <Table
        id="stagiaires-liste"
        caption={m.training_trainees()}
        captionHidden
        rows={trainees}
        rowKey={({ participationId }) => participationId}
        columns={[
          { key: "who", label: m.training_trainee(), rowHeader: true, cell: whoOf },
          { key: "structure", label: m.training_structure(), cell: ({ structure }) => structure },
          { key: "category", label: m.training_category(), cell: choice },
          {
            key: "said",
            label: m.training_field_state(),
            cell: ({ said, category }) =>
              said
                ? m.training_category_said()
                : category === null
                  ? m.training_category_missing()
                  : m.training_category_proposed(),
          },
        ]}
      />
      <Button name="intent" value="trainees">
        {m.training_confirm_categories()}
      </Button>
    </Form>
  )
}

function whoOf({ name, personId, people }: Row): string {
  return name ?? (personId === null ? m.training_counted({ people }) : m.training_erased())
}

function choice(row: Row) {
  return (
    <select
      className="input input-select min-w-48"
      name={`category-${row.participationId}`}
      defaultValue={row.category ?? ""}
      aria-label={m.training_category_of({ name: whoOf(row) })}
    >
      {row.category === null ? <option value="">{m.training_choose()}</option> : null}
      {traineeCategories.map((category) => (
        <option key={category} value={category}>
          {categoryName(category)}
        </option>
      ))}
    </select>
  )
}
