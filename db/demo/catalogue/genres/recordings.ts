import type { GenreText } from "../genre.ts"

const film = {
  kind: "video",
  form: "Film documentaire",
  signature: "people",
  imprint: "producer",
  series: "*",
  isbn: 0,
  abstract: 0.96,
} as const

export const recordings: GenreText[] = [
  {
    ...film,
    code: "documentary",
    except: "evaluation observation politique-de-la-ville territoires metiers",
    weight: 1.1,
    years: [1984, 2026],
    local: 0.6,
    pages: [13, 92],
    online: 0.2,
    names: `le film
le documentaire`,
    titles: `{accroche}
{accroche}
{accroche} :: {nu lieu}
{accroche} :: un film avec {public}
{Maj cite}
[Une année|Un été|Un hiver|Une nuit] {a lieu}
{accroche} :: {public} [racontent|face caméra]`,
    opening: `{a lieu}, la caméra suit {public} pendant [un an|plusieurs mois|une saison]
{ce doc} donne la parole {a public}, entre {enjeu} et {levier}
Portrait [croisé|sensible|à plusieurs voix] {de public} et d'un quartier qui change
Tourné {a lieu}, {doc} {doc:montre|montrent} le quotidien {de public} sans commentaire`,
    method: `Le tournage est issu d'un atelier avec {acteur}
Les habitants ont participé à l'écriture et au montage`,
    content: `On y entend {acteur}, on y devine {enjeu}
Les images d'archives répondent aux scènes d'aujourd'hui
De la réunion publique à la cage d'escalier, {doc} {doc:prend|prennent} le temps d'écouter`,
    ending: `Un livret d'accompagnement aide à animer le débat
Droits de projection acquis pour le réseau
Le film a été présenté dans plusieurs festivals`,
    shapes: "OK OMK OKE OME OMKE OXK OKX",
  },
  {
    ...film,
    code: "lecture-video",
    form: "Vidéo",
    weight: 1.1,
    years: [2005, 2026],
    local: 0.15,
    pages: [6, 110],
    online: 0.95,
    names: `la vidéo
la conférence
l'enregistrement /m`,
    titles: `{accroche} :: [conférence|intervention|webinaire|captation]
{Maj sujet} :: [conférence filmée|webinaire|table ronde filmée|vidéo pédagogique]
{Maj question} ? :: [webinaire|conférence filmée|débat filmé]
{Maj levier} :: [vidéo de présentation|témoignages|retour d'expérience en images]
{accroche} :: témoignages {de public}`,
    opening: `{ce doc} porte sur {sujet}, [avec de nombreux exemples|en moins d'une heure|à destination {de acteur}]
{auteur} {auteur:présente|présentent} {levier} et {auteur:répond|répondent} aux questions {de acteur}
Une présentation [claire|vivante|illustrée] {de sujet}`,
    method: `L'enregistrement a été réalisé lors d'une journée d'étude
Un chapitrage permet d'aller directement à chaque partie`,
    content: `Sont abordés {enjeu}, {levier} et la place {de public}
Le débat avec la salle occupe la seconde moitié`,
    ending: `Sous-titres disponibles
Transcription jointe`,
    shapes: "OK OKE OMK OXF OXE OKF OMKE",
  },
  {
    kind: "audio",
    code: "radio",
    except: "evaluation observation politique-de-la-ville territoires metiers",
    form: "Document sonore",
    weight: 1.1,
    years: [1995, 2026],
    local: 0.55,
    signature: "people",
    imprint: "producer",
    series: "*",
    pages: [9, 68],
    isbn: 0,
    online: 0.8,
    abstract: 0.95,
    names: `l'émission /f
le document
la série`,
    titles: `{accroche} :: [série documentaire|émission de radio|récits sonores|reportage radiophonique]
{accroche} :: [podcast en {N 3-9} épisodes|balade sonore {a lieu}] @2012-
{accroche} :: [{public} au micro|voix {de public}|paroles {de public}]
{Maj sujet} :: [table ronde radiophonique|entretiens|émission enregistrée {a lieu}]
[Micro ouvert|Radio de quartier|Paroles de palier|Ondes de quartier] :: {public} et {sujet}
{Maj question} ? :: [émission|débat radiophonique|épisode {n 1-40}]`,
    opening: `{ce doc} donne à entendre {public}, entre {enjeu} et {levier}
Au micro, {public} parlent {de enjeu} et de ce qui les fait tenir
Au cœur d'un quartier, {doc} {doc:réunit|réunissent} {acteur} et {public} autour {de sujet}
Récits, musiques et bruits de la rue composent un portrait de quartier`,
    method: `Les voix ont été recueillies lors d'ateliers radio avec {acteur}`,
    content: `On y parle {de enjeu}, {de levier} et d'avenir
Chaque épisode suit une personne et un lieu`,
    ending: `Transcription disponible
À écouter en groupe, le livret propose des questions`,
    shapes: "OK OKE OMK OMKE OXK OXE",
  },
  {
    kind: "periodical_issue",
    code: "issue",
    form: "Numéro de revue",
    weight: 0.8,
    years: [1978, 2026],
    local: 0,
    signature: "maker",
    imprint: "periodical",
    series: "*",
    pages: [32, 148],
    isbn: 0,
    online: 0.12,
    abstract: 0.75,
    names: `le numéro
le dossier
la livraison`,
    titles: `{accroche}
{Maj sujet}
{Maj sujet} : [état des lieux|nouvelles questions|retours d'expériences]
{Maj public}
{Maj enjeu}
{Maj question} ?
{accroche} : {sujet} en débat`,
    opening: `{ce doc} réunit [huit|neuf|dix|douze|quinze] articles sur {sujet}
{ce doc} fait dialoguer chercheurs et praticiens à propos {de enjeu}
Un dossier consacré {a sujet}, suivi des rubriques habituelles`,
    method: `Le dossier a été coordonné par le comité de rédaction`,
    content: `Au sommaire : {enjeu}, {levier}, {levier2}
Les articles traitent {de enjeu}, {de levier} et de la place {de public}
{Maj acteur} et {public} y prennent la parole`,
    ending: `Actualités, notes de lecture et agenda complètent le numéro
Entretien et portfolio en fin de numéro`,
    shapes: "OK OKE OXK OMKE OKX OXKE",
  },
]
