import { z } from "zod"
import { isDay } from "#platform/kernel/calendar.ts"

/** One line of text: no line end, no control character, spaces in one. */
export const line = (longest: number) =>
  z
    .string()
    .default("")
    .overwrite((typed) =>
      typed
        .normalize("NFC")
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .replaceAll(/\p{Cf}/gu, "")
        .trim(),
    )
    .pipe(z.string().max(longest))

export const requiredLine = (longest: number) => line(longest).pipe(z.string().min(1))

/** Several lines: their ends kept, nothing around them. */
export const paragraphs = (longest: number) =>
  z
    .string()
    .default("")
    .overwrite((typed) =>
      typed
        .normalize("NFC")
        .replaceAll(/[^\P{Cc}\n\t]/gu, "")
        .trim(),
    )
    .pipe(z.string().max(longest))

export const day = z
  .string()
  .trim()
  .refine((text) => isDay(text) && text >= "1950" && text < "2101", "training_error_day")
export const optionalDay = z
  .union([day, z.literal("")])
  .default("")
  .transform((typed) => (typed === "" ? null : typed))

export const optionalId = z
  .union([z.uuid(), z.literal("")])
  .nullish()
  .transform((id) => (id === undefined || id === "" ? null : id))

/** Codes typed in one line, between spaces or commas. */
export const codes = (form: RegExp, most: number) =>
  z
    .string()
    .default("")
    .transform((typed) => [
      ...new Set(
        typed
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter((code) => code !== ""),
      ),
    ])
    .pipe(z.array(z.string().regex(form, "training_error_code")).max(most, "training_error_code"))

export const checked = z
  .string()
  .optional()
  .transform((value) => value === "yes")
