import { Button, CheckboxField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Attendance } from "../domain/attendance.ts"

const choices = ["come", "excused", "absent"] as const

type Props = {
  attendance: Attendance
  /** Whether it may be said that the meeting took place: it has not been said, and its day has come. */
  mayHold: boolean
}

/** Who came: those whom the ledger has already, then who is enrolled and the other members, each come, excused or absent. */
export function AttendanceForm({ attendance, mayHold }: Props) {
  const { present, counted, expected, excused, absent } = attendance
  const others = [
    ...expected.map(({ participationId, name, isMember, isExcused }) => ({
      field: `p-${participationId}`,
      name,
      state: isExcused ? "excused" : "come",
      choices: isMember ? choices : choices.filter((choice) => choice !== "excused"),
    })),
    ...excused.map(({ memberId, name }) => ({ field: `m-${memberId}`, name, state: "excused", choices })),
    ...absent.map(({ memberId, name }) => ({ field: `m-${memberId}`, name, state: "absent", choices })),
  ]
  return (
    <form method="post">
      <p>
        {m.networks_present_in_ledger({ count: present.length })}{" "}
        {present.map(({ name }) => name || m.networks_erased()).join(", ")}
        {counted === 0 ? null : ` ; ${m.networks_present_counted({ count: counted })}`}
      </p>
      {others.length === 0 ? null : (
        <ul className="my-4 space-y-2">
          {others.map(({ field, name, state, choices: own }) => (
            <li key={field}>
              <fieldset className="flex flex-wrap items-baseline gap-x-4">
                <legend className="font-semibold sm:float-left sm:mr-4 sm:min-w-48">{name}</legend>
                {own.map((choice) => (
                  <label key={choice} className="inline-flex items-baseline gap-1">
                    <input type="radio" name={field} value={choice} defaultChecked={choice === state} />
                    {m[`networks_attendance_${choice}`]()}
                  </label>
                ))}
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      {mayHold ? <CheckboxField name="held" value="yes" label={m.networks_meeting_held()} checked={false} /> : null}
      <Button name="intent" value="attendance">
        {m.networks_attendance_save()}
      </Button>
    </form>
  )
}
