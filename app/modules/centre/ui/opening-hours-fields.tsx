import { DateField, FieldRow, FieldSet, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { halves, weekdays } from "../domain/opening-hours.ts"
import { TimeInput } from "./time-input.tsx"
import type { TypedFace } from "./typed-face.ts"
import { exceptionRows } from "./typed-face.ts"
import { weekdayName } from "./words.ts"

interface Props {
  typed: TypedFace
  errors: Record<string, string[]>
}

/** A week of mornings and afternoons, then the dates that differ. */
export function OpeningHoursFields({ typed, errors }: Props) {
  return (
    <>
      <FieldSet id="openingHours" legend={m.centre_hours_title()} hint={m.centre_hours_hint()} large>
        {weekdays.map((day) => (
          <DayFields
            key={day}
            path={`openingHours.week.${day}`}
            legend={weekdayName(day)}
            typed={typed}
            errors={errors}
          />
        ))}
      </FieldSet>
      <FieldSet id="exceptions" legend={m.centre_exceptions_title()} hint={m.centre_exceptions_hint()} large>
        {Array.from({ length: exceptionRows(typed) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are known by their number
          <ExceptionFields key={index} index={index} typed={typed} errors={errors} />
        ))}
      </FieldSet>
    </>
  )
}

function DayFields({ path, legend, typed, errors }: Props & { path: string; legend: string }) {
  const problems = new Set(halves.flatMap((half) => errors[`${path}.${half}`] ?? []))
  return (
    <FieldSet id={path} legend={legend} error={[...problems]}>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        {halves.flatMap((half) =>
          (["from", "to"] as const).map((end) => {
            const name = `${path}.${half}.${end}`
            // An error of the interval leads to its first time.
            const id = end === "from" ? `${path}.${half}` : undefined
            return <TimeInput key={name} name={name} id={id} label={timeLabel(half, end)} value={typed[name]} />
          }),
        )}
      </div>
    </FieldSet>
  )
}

function ExceptionFields({ index, typed, errors }: Props & { index: number }) {
  const path = `openingHours.exceptions.${index}`
  return (
    <div className="border-t border-rule pt-4">
      <FieldRow>
        <DateField
          name={`${path}.date`}
          label={m.centre_exception_date()}
          value={typed[`${path}.date`]}
          error={errors[`${path}.date`]}
        />
        <TextField
          name={`${path}.note`}
          label={m.centre_exception_note()}
          value={typed[`${path}.note`]}
          error={errors[`${path}.note`]}
          maxLength={200}
        />
      </FieldRow>
      <DayFields path={path} legend={m.centre_exception_hours()} typed={typed} errors={errors} />
    </div>
  )
}

function timeLabel(half: (typeof halves)[number], end: "from" | "to"): string {
  if (half === "morning") return end === "from" ? m.centre_morning_from() : m.centre_morning_to()
  return end === "from" ? m.centre_afternoon_from() : m.centre_afternoon_to()
}
