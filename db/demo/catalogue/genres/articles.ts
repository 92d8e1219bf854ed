import type { GenreText } from "../genre.ts"

const article = {
  kind: "article",
  form: "Article",
  signature: "people",
  imprint: "periodical",
  series: "*",
  isbn: 0,
  years: [1976, 2026] as [number, number],
} as const

export const articles: GenreText[] = [
  {
    ...article,
    code: "analysis",
    weight: 16,
    local: 0.18,
    pages: [5, 16],
    online: 0.22,
    abstract: 0.93,
    names: `l'article /m
le texte
l'étude /f
la contribution`,
    titles: `{accroche}
{accroche}
{accroche} :: {public} et {sujet}
{accroche} :: {enjeu} {a lieu}
{Maj sujet} [à l'épreuve|au défi|au risque] {de enjeu}
{Maj sujet} : [un nouveau départ|le temps des doutes|retour sur une notion|l'envers du décor|entre contrainte et initiative]
{Maj public} [au cœur|en marge|à l'origine] {de sujet}
{Maj public} et {enjeu} :: [ce qu'en disent les recherches|trois lectures|retour sur une enquête]
{Maj question} ?
{Maj question} ? :: réflexions sur {sujet}
{de enjeu} {a levier}
{Maj enjeu}, [un impensé|angle mort|point aveugle|révélateur] {de sujet}
{Maj levier} [, remède ou alibi|, solution ou symptôme|, pour quoi faire|, et après] ?
{Maj levier} contre {enjeu}
{Maj acteur} face {a enjeu}
[À propos|Les ambiguïtés|Grandeur et misère|Petite histoire|Le renouveau] {de sujet}
{Maj sujet} et {sujet2} : [même combat ?|deux logiques|un rendez-vous manqué|je t'aime moi non plus]
Quand {public} [entrent en scène|prennent la parole|s'en mêlent|font l'expérience {de enjeu}]
[Peut-on|Doit-on|Faut-il] [en finir avec|apprendre à vivre avec|continuer à ignorer] {enjeu} ?
[Peut-on|Doit-on|Faut-il] se résigner {a enjeu} ?
{Maj acteur} et {public} : [la confiance|le malentendu|un pacte fragile]`,
    opening: `{auteur} {auteur:interroge|interrogent} {sujet} à la lumière {de enjeu}
{ce doc} analyse la manière dont {acteur} [prennent en compte|abordent] {enjeu}
{auteur} {auteur:revient|reviennent} sur [vingt|trente|dix|quinze] ans de débats autour {de sujet}
Derrière {sujet}, {auteur} {auteur:repère|repèrent} une autre question : {question} ?
{ce doc} discute l'idée selon laquelle {levier} {levier:suffirait|suffiraient} à venir à bout {de enjeu}
{auteur} {auteur:propose|proposent} une lecture [critique|historique|comparée] {de sujet}
Comment comprendre {enjeu} ? {auteur} {auteur:avance|avancent} [trois|deux] hypothèses
{Maj question} ? {auteur} {auteur:apporte|apportent} des éléments de réponse`,
    method: `L'analyse s'appuie sur une enquête menée auprès {de public}
Les exemples sont pris dans [trois villes|deux agglomérations|plusieurs quartiers]
{auteur} {auteur:s'appuie|s'appuient} sur {n 15-60} entretiens [et sur l'étude de documents locaux|]
[Deux|Trois] études de cas nourrissent la réflexion`,
    content: `Sont évoqués {enjeu}, {levier} et la place {de public}
{auteur} {auteur:examine|examinent} ensuite {levier}, dont on attend beaucoup
Un encadré [rappelle les textes|précise les définitions|présente quelques chiffres]`,
    ending: `Le texte ouvre un dossier sur {sujet}
[L'article|Le texte] se termine par un appel à la recherche
Une courte bibliographie complète le texte`,
    shapes: "OXF OFG OXF OMF COF OXG OFP OKXF COX OFF OXFP OMFP COFP OMXF OXFX OKF COXF OFXP OMGP OX COMXP OFXE",
  },
  {
    ...article,
    code: "experience",
    except: "segregation evaluation observation",
    weight: 13,
    local: 0.92,
    pages: [1, 6],
    online: 0.15,
    abstract: 0.85,
    names: `l'article /m
le reportage
le texte`,
    titles: `{Maj alieu}, {public} [prennent la parole|se mobilisent|s'organisent|ont la main|changent la donne]
{Maj alieu}, {levier} {levier:fait|font} [école|des adeptes]
{accroche} :: reportage {a lieu}
{accroche} :: l'expérience {de ville}
{Maj ville} : [le pari|l'école|la fabrique|l'aventure] {de levier}
{Maj ville} mise sur {levier}
{Maj piste} : {ville} [l'a fait|essaie|s'y met]
{Maj piste} :: l'exemple {de ville}
{Maj levier} : l'exemple {de ville}
{Maj cite} : [un quartier en mouvement|le quartier se réveille|autour {de levier}|la vie d'après]
{Maj public} et {acteur} main dans la main :: {nu lieu}
{Maj alieu}, {acteur} [inventent|testent|réinventent] {levier}
[Un an|Deux ans|Une journée|Une matinée] avec {public} :: reportage {a lieu}
{Maj levier} au quotidien :: {nu lieu}
{Maj quartier} [respire|se raconte|s'éveille|se transforme|résiste]
{Maj alieu}, on [s'y met|en parle|essaie autrement] : {sujet}`,
    opening: `{a lieu}, {acteur} et {public} se retrouvent autour {de levier}
Depuis [deux|trois|quatre|cinq] ans, {acteur} [expérimentent|développent] {levier} {a lieu}
L'article raconte la mise en place {de levier}, avec ses réussites et ses ratés
Reportage {a lieu}, où {levier} {levier:a|ont} changé le quotidien {de public}
{Maj alieu}, {acteur} ont choisi de faire face autrement {a enjeu}
Tout a commencé par une réunion [houleuse|de parents|de voisins] ; aujourd'hui, {levier} {levier:fait|font} partie du quotidien`,
    method: `Financée par [la ville et l'État|plusieurs partenaires|une fondation], l'action concerne {public}
L'initiative [est née|est partie] d'une demande {de public}`,
    content: `{acteur} racontent les débuts, les doutes et les premiers résultats
Le texte donne la parole {a public}
Un encadré détaille le budget et les partenaires`,
    ending: `D'autres communes s'en inspirent
Contact en fin d'article
L'avenir dépend désormais [des financements|du renouvellement de la convention]`,
    shapes: "OKX OF OKF OKE OM OMK OXF OKFE OXE OKX COK OKP OXP OMF OMKE OMXP OFP OKXF",
  },
  {
    ...article,
    code: "interview",
    weight: 3.2,
    local: 0.12,
    pages: [2, 8],
    online: 0.15,
    abstract: 0.8,
    names: `l'entretien /m
la conversation`,
    titles: `« {accroche} » :: entretien avec {invite}
« {Maj piste}, [une urgence|c'est possible|voilà l'enjeu] » :: entretien avec {invite}
{Maj sujet} {sujet:vu|vue|vus|vues} par {invite}
{Maj question} ? :: [trois|cinq|quatre] questions à {invite}
{accroche} :: [entretien|rencontre|conversation] avec {invite}
{Maj enjeu} :: [le regard|le point de vue|l'avis] {de invite}`,
    opening: `{nom} revient sur son parcours et sur {sujet}
Dans cet entretien, {nom} évoque {enjeu}, {enjeu2} et la place {de public}
Pour {nom}, {sujet} ne {sujet:peut|peuvent} se penser sans {acteur}
À propos {de enjeu}, {nom} défend {levier}`,
    method: `L'échange a eu lieu à l'occasion d'une journée consacrée {a sujet}`,
    content: `L'entretien aborde aussi {levier} et le rôle {de acteur}
Les réponses s'appuient sur l'expérience {de public}`,
    ending: `Une bibliographie présente ses principaux travaux`,
    shapes: "OX OK OXF OMF OKP OXG OKXP OMX OKF OXP",
  },
  {
    ...article,
    code: "notice",
    weight: 3.6,
    local: 0.05,
    pages: [1, 4],
    online: 0.12,
    abstract: 0.7,
    names: `l'article /m
la note
le dossier`,
    titles: `{Maj sujet} : [ce qui change|le point sur les textes|les nouvelles règles|mode d'emploi|questions et réponses|les chiffres clés]
{Maj levier} : [ce qui change|les règles en bref|comment ça marche ?|les conditions à remplir]
[Ce qui change|Du nouveau|Les nouveautés {an}|Quels droits] pour {public} :: [le point sur la réforme|analyse juridique|questions pratiques]
{Maj sujet} : ce que dit [le droit|la circulaire|la loi]
{Maj sujet} :: [dossier|dossier spécial|le dossier du mois]
{accroche} :: [dossier|le dossier du mois|numéro spécial]
[Le rôle|Les obligations|Les responsabilités] {de acteur} en matière {den sujet}`,
    opening: `{ce doc} fait le point sur [les règles applicables|les textes récents|les évolutions] en matière {den sujet}
{ce doc} présente {sujet} en [dix questions|quelques repères|cinq points]
Une synthèse [claire|commentée] des textes relatifs {a sujet}
Un dossier [de vingt pages|en trois volets] sur {sujet}, {enjeu} et {levier}`,
    method: `Les références des textes sont données`,
    content: `Sont rappelés les droits {de public} et les obligations {de acteur}
Plusieurs articles abordent {enjeu} et {levier}`,
    ending: `Références juridiques en fin d'article`,
    shapes: "OK OKE OX OKX OME OMK OKXE",
  },
]
