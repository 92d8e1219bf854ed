import { z } from "zod"
import { readSiret } from "#modules/directory/index.ts"
import { emailAddress } from "#platform/kernel/email.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { readCents } from "../domain/amount.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { training } from "../tables.server.ts"
import { checked, line } from "./fields.ts"

const digits = (count: number, message: string) =>
  line(30)
    .transform((typed) => typed.replaceAll(/[\s.]/g, ""))
    .pipe(z.string().regex(new RegExp(`^(\\d{${count}})?$`), message))

/** Says who the centre is as a training body (frames A, B and H of the return) and what Qualiopi is asked for. */
export const settleBody = operation({
  name: "training.settle-body",
  permission: permissions["training.settle"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    version: z.coerce.number().int(),
    activityNumber: digits(11, "training_error_nda"),
    siret: digits(14, "training_error_siret"),
    naf: line(6),
    legalName: line(250),
    legalForm: line(100),
    street: line(300),
    postalCode: digits(5, "training_error_postal_code"),
    city: line(100),
    publicAddress: checked,
    phone: line(40),
    email: line(254).refine((typed) => typed === "" || emailAddress(typed) !== undefined, "training_error_email"),
    director: line(200),
    directorRole: line(200),
    yearStarts: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, "training_error_year_starts")
      .default("01-01"),
    scopes: z.array(z.enum(["af", "vae", "bc", "cfa"])).min(1, "training_error_scope"),
    certifying: checked,
    subcontracts: checked,
    workplace: checked,
  }),
  async run({ tx, input, audit }) {
    const { centreId, version } = input
    if (input.siret !== "" && readSiret(input.siret) === undefined)
      return invalid({ siret: [m.training_error_siret()] })
    if ((await bodyOf(tx, centreId)).version !== version) return refused("training_refused_changed_meanwhile")
    const row = {
      activity_number: input.activityNumber,
      siret: input.siret,
      naf: input.naf,
      legal_name: input.legalName,
      legal_form: input.legalForm,
      street: input.street,
      postal_code: input.postalCode,
      city: input.city,
      public_address: input.publicAddress,
      phone: input.phone,
      email: input.email,
      director: input.director,
      director_role: input.directorRole,
      year_starts: input.yearStarts,
      scopes: input.scopes,
      certifying: input.certifying,
      subcontracts: input.subcontracts,
      workplace: input.workplace,
      version: version + 1,
    }
    const written = await training(tx)
      .insertInto("training.body")
      .values({ centre_id: centreId, ...row })
      .onConflict((conflict) =>
        conflict.column("centre_id").doUpdateSet(row).where("training.body.version", "=", version),
      )
      .returning("version")
      .executeTakeFirst()
    if (written === undefined) return refused("training_refused_changed_meanwhile")
    audit({ details: { yearStarts: input.yearStarts, scopes: input.scopes } })
    return done({ version: written.version })
  },
})

/** The global turnover of an accounting year, of which training is a share. */
export const noteYear = operation({
  name: "training.note-year",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    year: z.coerce.number().int().min(1950).max(2100),
    turnover: z.string().max(40).default(""),
    note: line(2000),
  }),
  async run({ tx, input, audit }) {
    const cents = readCents(input.turnover)
    if (cents === undefined || (cents ?? 0) < 0) return invalid({ turnover: [m.training_error_amount()] })
    const said = { turnover_cents: cents, note: input.note }
    await training(tx)
      .insertInto("training.body_year")
      .values({ centre_id: input.centreId, year: input.year, ...said })
      .onConflict((conflict) => conflict.columns(["centre_id", "year"]).doUpdateSet(said))
      .execute()
    audit({ details: { year: input.year } })
    return done({ year: input.year })
  },
})
