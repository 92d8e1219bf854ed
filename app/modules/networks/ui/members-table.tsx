import { Button, DateField, Table, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { MemberLine } from "../domain/member.ts"
import { day } from "./words.ts"

type Props = {
  id: string
  slug: string
  members: readonly MemberLine[]
  /** Of whom the form is open. */
  changed: string | null
  errors: Record<string, string[]>
}

/** Who is or was in a network, each with the form that changes it. */
export function MembersTable({ id, slug, members, changed, errors }: Props) {
  if (members.length === 0) return null
  return (
    <Table
      id={id}
      caption={m.networks_members()}
      captionHidden
      rows={members}
      rowKey={(member) => member.id}
      columns={[
        {
          key: "name",
          label: m.networks_column_name(),
          rowHeader: true,
          cell: (member) => (member.name === "" ? m.networks_erased() : member.name),
        },
        {
          key: "function",
          label: m.networks_column_functions(),
          cell: ({ function: own, functions }) => (functions.length > 0 ? functions.join(" ; ") : own),
        },
        {
          key: "period",
          label: m.networks_column_period(),
          date: "range",
          cell: ({ fromOn, untilOn }) =>
            untilOn === null
              ? m.networks_since({ date: day(fromOn) })
              : m.networks_from_until({ from: day(fromOn), until: day(untilOn) }),
        },
        {
          key: "change",
          label: m.networks_column_change(),
          cell: (member) => changeCell(member, { id, slug, changed, errors }),
        },
      ]}
    />
  )
}

function changeCell(member: MemberLine, { id, slug, changed, errors }: Omit<Props, "members">) {
  if (member.id === changed) return <ChangeForm member={member} errors={errors} />
  return (
    <a href={`${href("/travail/reseaux/:slug/membres", { slug })}?membre=${member.id}#${id}`}>
      {m.networks_change_of({ name: member.name })}
    </a>
  )
}

function ChangeForm({ member, errors }: { member: MemberLine; errors: Record<string, string[]> }) {
  return (
    <form method="post" className="form">
      <input type="hidden" name="memberId" value={member.id} />
      <TextField
        name="function"
        id="change-function"
        label={m.networks_member_function()}
        optional={m.networks_optional()}
        value={member.function}
        error={errors["function"]}
      />
      <DateField
        name="fromOn"
        id="change-from"
        label={m.networks_member_from()}
        value={member.fromOn}
        error={errors["fromOn"]}
      />
      <DateField
        name="untilOn"
        id="change-until"
        label={m.networks_member_until()}
        optional={m.networks_optional()}
        value={member.untilOn ?? ""}
        error={errors["untilOn"]}
      />
      <Button small>{m.networks_save()}</Button>
    </form>
  )
}
