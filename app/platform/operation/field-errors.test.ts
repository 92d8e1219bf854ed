import { expect, test } from "vitest"
import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { fieldErrors } from "./field-errors.ts"

const input = z.object({
  title: z.string().min(1),
  kind: z.enum(["a", "b"]),
  many: z.coerce.number().int(),
  day: z.iso.date(),
})

function said(raw: unknown): Record<string, string[]> {
  const parsed = input.safeParse(raw, { reportInput: true })
  return parsed.success ? {} : fieldErrors(parsed.error)
}

test("what was left empty is asked for, what is wrong is said", () => {
  expect(said({ title: "", kind: "", many: "dix", day: "2017-13-01" })).toEqual({
    title: [m.platform_error_required()],
    kind: [m.platform_error_required()],
    many: [m.platform_error_number()],
    day: [m.platform_error_not_understood()],
  })
  expect(said({ title: "x", kind: "c", many: 1.5, day: "2017-01-01" })).toEqual({
    kind: [m.platform_error_not_understood()],
    many: [m.platform_error_number()],
  })
  expect(said({ many: 1, day: "2017-01-01" })).toEqual({
    title: [m.platform_error_required()],
    kind: [m.platform_error_required()],
  })
})
