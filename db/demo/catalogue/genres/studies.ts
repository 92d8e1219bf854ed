import type { GenreText } from "../genre.ts"

const thesis = { kind: "thesis", series: "*", imprint: "university", signature: "student", isbn: 0 } as const

export const theses: GenreText[] = [
  {
    ...thesis,
    code: "doctorate",
    form: "Thèse",
    weight: 1.9,
    years: [1977, 2026],
    local: 0.65,
    pages: [310, 680],
    online: 0.3,
    abstract: 0.96,
    names: `la thèse
la recherche
le travail`,
    titles: `{Maj sujet} [à l'épreuve|au prisme] {de enjeu} :: [le cas|l'exemple] {de lieu}
{Maj public} et {enjeu} :: [ethnographie|sociologie] [d'un quartier populaire|{de lieu}]
{Maj public} face {a enjeu} :: [une approche ethnographique|trajectoires, ressources, épreuves|étude comparée]
{accroche} :: [contribution à l'étude|sociologie|genèse et usages] {de sujet}
La construction [sociale|politique|locale] {de sujet} :: [{nu lieu}, {an-24}-{an-4}|acteurs, instruments, controverses|l'exemple {de lieu}]
[Contribution à l'étude|Genèse et transformations|Les usages sociaux] {de sujet} :: [{an-30}-{an-5}|{nu lieu}|le cas {de public}]
{Maj levier} :: [sociologie d'un instrument d'action publique|analyse d'un dispositif|{nu lieu}, {an-15}-{an-3}|une pratique et ses acteurs]
{Maj acteur} et {enjeu} :: [sociologie d'un groupe professionnel|pratiques, normes et identités|étude de cas {a lieu}]
[Gouverner|Administrer|Penser] {sujet} :: [étude comparée de trois villes|{nu lieu}, {an-20}-{an-3}|enquête {a lieu}]`,
    opening: `{ce doc} étudie {sujet} à partir d'une enquête [de terrain|ethnographique|par entretiens] {a lieu}
{ce doc} analyse les effets {de levier} sur {public}
Comment composer avec {enjeu} ? Telle est la question posée par {ce doc}
En retraçant l'histoire {de sujet}, {auteur} met en évidence le rôle {de acteur}
{ce doc} interroge la catégorie même {de enjeu}, ses usages et ses effets`,
    method: `Le matériau comprend {n 42-130} entretiens, [des archives|des observations] et une enquête par questionnaire
L'enquête, conduite pendant [trois|quatre] ans, associe observation participante et récits de vie
Le terrain principal est [complété par|comparé à] [deux sites étrangers|une ville moyenne|un quartier périurbain]`,
    content: `La première partie reconstitue la genèse {de sujet} ; la deuxième décrit {enjeu} ; la troisième s'attache {a levier}
Trois types de rapport {a enjeu} sont dégagés
L'analyse distingue [quatre|trois] configurations locales`,
    ending: `Un volume d'annexes rassemble entretiens et documents
La conclusion discute la portée du cas étudié`,
    shapes: "OMF OMKF OMFG COMKF OKF OMFF OMKFE OMF",
  },
  {
    ...thesis,
    code: "dissertation",
    form: "Mémoire",
    weight: 2,
    years: [1980, 2026],
    local: 0.7,
    pages: [68, 164],
    online: 0.1,
    abstract: 0.86,
    names: `le mémoire
le travail
l'étude /f`,
    titles: `{Maj levier} {a lieu} :: [quelle place pour {public} ?|une réponse {a enjeu} ?|enjeux et limites]
{Maj question} ? :: l'exemple {de lieu}
{accroche} :: {levier} {a lieu}
{Maj public} et {levier} :: [étude de cas {a lieu}|une observation de terrain]
Le rôle {de acteur} dans {sujet} :: [l'exemple {de lieu}|étude exploratoire]
{Maj sujet} {a lieu} :: [entre discours et pratiques|logiques d'acteurs|une approche par les acteurs]
{Maj acteur} face {a enjeu} :: étude {a lieu}
{accroche} :: {public} {a lieu}`,
    opening: `{ce doc} porte sur {levier} {a lieu}
À partir d'un stage [dans un service municipal|dans une association|chez un bailleur], {auteur} étudie {sujet}
{auteur} cherche à comprendre comment {acteur} [abordent|traitent] {enjeu}
{Maj question} ? {ce doc} y répond à partir de l'exemple {de lieu}`,
    method: `{n 10-26} entretiens ont été réalisés auprès {de acteur} et {de public}
L'observation a été menée pendant un stage de [quatre|six] mois`,
    content: `La partie théorique [définit|présente] {sujet}, la partie pratique décrit {levier}
Un chapitre est consacré {a enjeu}`,
    ending: `Guide d'entretien et retranscriptions en annexe`,
    shapes: "OMX OMF OKXF OMF OMK OMFP OMKE OXF OMXF OKFP",
  },
]
