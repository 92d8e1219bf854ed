/** The names under which published files hold what this module takes, most precise first; see `columnName`. */
export const codeColumns = {
  qpv: [
    "code_qp",
    "code_qpv",
    "codeqp",
    "code_du_quartier",
    "code_du_qua",
    "code_quartier_prioritaire",
    "codqp",
    "qpv",
    "qp",
  ],
  neighbourhood: ["code_quartier", "grd_quart", "id_quartier", "code_secteur"],
  "contrat-de-ville": ["code_cv", "codecv", "code_contrat"],
  commune: ["insee_com", "code_insee", "com_code", "code_commune", "codgeo", "depcom", "insee", "com"],
  epci: ["siren_epci", "code_epci", "epci_code", "epci"],
  departement: ["insee_dep", "code_departement", "dep_code", "code_dep", "dep"],
  region: ["insee_reg", "code_region", "reg_code", "code_reg", "reg"],
} as const

export type CodedLevel = keyof typeof codeColumns

export const nameColumns: Record<CodedLevel, readonly string[]> = {
  qpv: ["nom_qp", "nom_qpv", "lib_qp", "lib_qpv", "nom_du_quartier", "nom_du_quar", "libelle_qp", "nom", "libelle"],
  neighbourhood: ["nom_quartier", "libelle_des_grands_quartiers", "lib_quartier", "nom", "libelle", "name"],
  "contrat-de-ville": ["lib_cv", "libelle", "nom_cv", "nom_contrat", "nom", "lib"],
  commune: ["com_name", "nom_commune", "lib_com", "nom", "libelle"],
  epci: ["lib_epci", "epci_name", "nom", "libelle"],
  departement: ["lib_dep", "dep_name", "nom", "libelle"],
  region: ["lib_reg", "reg_name", "nom", "libelle"],
}

/** Where a neighbourhood lies: codes of communes, several separated by commas, semicolons, bars or spaces. */
export const communeCodeColumns = [
  "insee_com",
  "code_insee",
  "com_code",
  "code_commune",
  "codes_communes",
  "communes",
  "depcom",
]
/** The same by names, where codes are missing. */
export const communeNameColumns = ["nom_commune", "commune_qp", "lib_com", "commune", "noms_communes"]
export const populationColumns = ["population", "pop_mun", "population_municipale", "pop", "pop_qpv", "population_qpv"]

export const contratColumns = {
  holder: ["siren_porteur", "porteur", "siren_epci", "codgeo", "info2"],
  departement: ["insee_dep", "code_departement", "dep"],
  qpvPopulation: ["pop_qpv", "population_qpv", "pop"],
  period: ["periode", "period"],
  firstYear: ["debut", "annee_debut", "date_debut"],
  lastYear: ["fin", "annee_fin", "date_fin"],
  lon: ["lon", "longitude"],
  lat: ["lat", "latitude"],
} as const
