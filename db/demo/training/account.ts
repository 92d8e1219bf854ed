import { enterMoney, noteYear, setThemeSpeciality, settleBody } from "#modules/training/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { themes } from "../activity/facts.ts"
import { done } from "./done.ts"

/** The invented accounts of the demonstration year: what is sold, what it costs, and the speciality of each theme. */
export async function account(
  caller: Caller,
  centreId: string,
  labels: ReadonlyMap<string, readonly { id: string }[]>,
): Promise<void> {
  done(
    "body",
    await settleBody(caller, {
      centreId,
      version: 0,
      activityNumber: "73319900014",
      siret: "73282932000074",
      naf: "8559A",
      legalName: "Passerelles Midi",
      legalForm: "Association loi 1901",
      street: "14, rue des Passerelles",
      postalCode: "31000",
      city: "Toulouse",
      publicAddress: "yes",
      phone: "05 36 49 00 14",
      email: "contact@passerelles-midi.exemple.test",
      director: "Ousmane Delpuech",
      directorRole: "Directeur",
      scopes: ["af"],
    }),
  )
  for (const [theme, nsf] of specialities) {
    const themeId = labels.get(theme)?.[0]?.id
    if (themeId !== undefined) done(theme, await setThemeSpeciality(caller, { centreId, themeId, nsf }))
  }
  done(
    "year",
    await noteYear(caller, { centreId, year: 2017, turnover: "612 400", note: "Comptes approuvés en mai 2018." }),
  )
  for (const [onDate, party, label, amount, line, side = "revenue"] of lines)
    done(label, await enterMoney(caller, { centreId, fields: { onDate, party, label, amount, line, side } }))
}

const specialities = [
  [themes.economy, "310"],
  [themes.discrimination, "333"],
  [themes.education, "332"],
  [themes.methods, "341"],
  [themes.basicSkills, "136"],
  [themes.safety, "344"],
  [themes.policies, "341"],
  [themes.practice, "332"],
] as const

const lines: [onDate: string, party: string, label: string, amount: string, line: string, side?: string][] = [
  ["2017-02-14", "Fonds social européen", "Convention 2017, acompte", "24 800", "4"],
  ["2017-03-20", "Préfecture de région", "Valeurs de la République et laïcité", "10 800", "5"],
  ["2017-04-03", "Direction régionale de la cohésion sociale", "Politique de la ville, formation", "38 500", "5"],
  ["2017-05-12", "Conseil régional", "Savoirs de base", "31 000", "6"],
  ["2017-05-30", "Ville de Montauban", "Formation sur site, deux journées", "2 800", "3"],
  ["2017-06-16", "Centre national de la fonction publique territoriale", "Sessions intra", "9 600", "3"],
  ["2017-06-30", "Uniformation", "Plan de formation, trois associations", "4 350", "2h"],
  ["2017-07-06", "Uniformation", "Avoir : une absence", "-180", "2h"],
  ["2017-09-11", "Les Tisserands", "Repérer l’illettrisme, quatre salariés", "1 440", "1"],
  ["2017-10-02", "Pôle emploi", "Accueillir en français", "1 980", "7"],
  ["2017-10-20", "Communauté d’agglomération", "Coordination linguistique", "5 600", "8"],
  ["2017-11-15", "Deux particuliers", "Repérer l’illettrisme", "180", "9"],
  ["2017-12-04", "Fonds social européen", "Convention 2017, solde", "18 600", "4"],
  ["2017-12-31", "Équipe", "Salaires des formateurs", "71 300", "trainers", "charge"],
  [
    "2017-06-30",
    "Formatrices et formateurs indépendants",
    "Honoraires du premier semestre",
    "11 200",
    "services",
    "charge",
  ],
  [
    "2017-12-20",
    "Formatrices et formateurs indépendants",
    "Honoraires du second semestre",
    "9 450",
    "services",
    "charge",
  ],
  ["2017-12-31", "Divers", "Salles, déplacements, documents, part des frais généraux", "41 900", "other", "charge"],
]
