import type { ReaderSheet } from "../domain/reader-sheet.ts"

const names = [
  "name",
  "email",
  "phone",
  "structure",
  "structureKind",
  "note",
  "locale",
  "wantsReminders",
  "suspendedUntil",
] as const

/** What the form of a reader holds, field by field. */
export type TypedReader = Record<(typeof names)[number], string>

export function typedReader(fields: Record<string, string | string[]>): TypedReader {
  const one = (name: string) => {
    const value = fields[name]
    return (Array.isArray(value) ? value[0] : value) ?? ""
  }
  return Object.fromEntries(names.map((name) => [name, one(name)])) as TypedReader
}

/** The form as it stands for somebody who is registered. */
export function readerToType(sheet: ReaderSheet): TypedReader {
  return {
    name: sheet.name,
    email: sheet.email ?? "",
    phone: sheet.phone ?? "",
    structure: sheet.structure,
    structureKind: sheet.structureKind,
    note: sheet.note,
    locale: sheet.locale,
    wantsReminders: sheet.wantsReminders ? "yes" : "",
    suspendedUntil: sheet.suspendedUntil ?? "",
  }
}

/** The form for somebody new, with the name that was typed at the desk. */
export function newReader(name: string): TypedReader {
  return {
    name,
    email: "",
    phone: "",
    structure: "",
    structureKind: "",
    note: "",
    locale: "fr",
    wantsReminders: "yes",
    suspendedUntil: "",
  }
}
