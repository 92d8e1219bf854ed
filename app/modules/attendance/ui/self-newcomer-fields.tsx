import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { kindOfStructure } from "./words.ts"

interface Typed {
  givenName: string
  familyName: string
  structureName: string
  structureKind: string
  email: string
}

type Props = { typed: Typed | undefined; errors: Record<string, string[]> }

const nothing: Typed = { givenName: "", familyName: "", structureName: "", structureKind: "none", email: "" }

/** Who one is, for somebody who is not on the sheet. */
export function SelfNewcomerFields({ typed = nothing, errors }: Props) {
  const optional = m.attendance_optional()
  const kinds = ["none" as const, ...ledgerStructureKinds.filter((kind) => kind !== "none")]
  return (
    <>
      <TextField name="givenName" label={m.attendance_given_name()} value={typed.givenName} autoComplete="given-name" />
      <TextField
        name="familyName"
        label={m.attendance_family_name()}
        value={typed.familyName}
        error={errors["familyName"]}
        autoComplete="family-name"
      />
      <TextField
        name="structureName"
        label={m.attendance_structure()}
        value={typed.structureName}
        optional={optional}
        autoComplete="organization"
      />
      <SelectField
        name="structureKind"
        label={m.attendance_structure_kind()}
        value={typed.structureKind}
        choices={kinds.map((kind) => ({ value: kind, label: kindOfStructure(kind) }))}
      />
      <TextField
        name="email"
        type="email"
        label={m.attendance_email()}
        hint={m.attendance_email_hint()}
        value={typed.email}
        optional={optional}
        error={errors["email"]}
        autoComplete="email"
      />
    </>
  )
}
