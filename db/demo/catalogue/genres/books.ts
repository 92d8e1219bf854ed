import type { GenreText } from "../genre.ts"

const book = {
  kind: "book",
  form: "Livre",
  imprint: "publisher",
  isbn: 0.93,
  online: 0.02,
  abstract: 0.9,
} as const

export const books: GenreText[] = [
  {
    ...book,
    code: "essay",
    weight: 6.2,
    years: [1975, 2026],
    local: 0.12,
    signature: "people",
    series: "essay",
    pages: [128, 344],
    names: `l'ouvrage /m
le livre
l'essai /m
l'étude /f`,
    titles: `{accroche}
{accroche} :: essai sur {sujet}
{accroche} :: {public} et {enjeu}
{accroche} :: [sociologie|politiques|une histoire|les paradoxes] {de sujet}
{accroche} :: {sujet} en [questions|débat|perspective]
{Maj sujet} :: [une histoire politique|mythes et réalités|entre promesses et pratiques|les leçons de l'expérience|questions ouvertes|changer de regard|retour aux sources|un bien commun ?]
{Maj public} :: [sociologie d'une condition|parcours et récits|une enquête|des vies à l'œuvre|les oubliés du débat]
{Maj question} ?
{Maj question} ? :: {public} et {sujet}
{de enjeu} {a levier} :: [itinéraire d'une idée|l'expérience des quartiers|une autre approche {de sujet}]
{Maj public} face {a enjeu}
{Maj sujet} et {enjeu} :: [enquête dans {quartiers}|le malentendu|une relation difficile]
{Maj enjeu} :: [sociologie d'un malentendu|une épreuve ordinaire|anatomie d'un problème public|ce que vivent {public}]
{accroche} :: [enquête|chroniques|un an] {a lieu}
[Pour en finir avec|Comprendre|Penser] {enjeu}
[Sociologie|Histoire|Politiques] {de sujet} :: [dix leçons|une introduction|textes réunis|cours et lectures]
{Maj levier} :: [l'invention d'une pratique|histoire et usages|une idée neuve ?|ce qu'en font {acteur}]`,
    opening: `{ce doc} interroge {sujet} à partir de ce qu'en disent {public}
{auteur} {auteur:revient|reviennent} sur {sujet}, [de ses origines à aujourd'hui|sans esprit de polémique|en prenant le temps de l'histoire]
{auteur} {auteur:part|partent} d'une question simple : {question} ?
Comment penser {sujet} quand {enjeu} {enjeu:occupe|occupent} tout l'espace du débat ?
Un livre [bref|dense|personnel|nourri d'exemples] sur {sujet}, écrit [pour le grand public|à l'intention des professionnels|au plus près du terrain]
{auteur} {auteur:défend|défendent} une thèse : {sujet} ne se {sujet:comprend|comprennent} pas sans {enjeu}
Que sait-on au juste {de enjeu} ? {ce doc} [rassemble|met à l'épreuve] [vingt ans|dix ans] de travaux sur {sujet}
{ce doc} [explore|décrit] {enjeu}, {enjeu2} et la façon dont {public} y répondent`,
    method: `[Une longue enquête|Un travail d'archives|Une centaine d'entretiens] nourrit {doc}
{auteur} {auteur:s'appuie|s'appuient} sur [dix ans d'observations|une série d'entretiens|des archives peu exploitées|des comparaisons européennes] et sur {levier}
L'analyse croise [histoire, sociologie et droit|statistiques et récits|observations et entretiens]
{auteur} {auteur:donne|donnent} la parole {a public} et {a acteur}`,
    content: `La première partie [retrace|décrit] {sujet} ; la seconde s'attache {a enjeu}
Les chapitres abordent tour à tour {enjeu}, {enjeu2} et {levier}
[Trois|Quatre|Cinq] chapitres suivent {public} dans leur confrontation avec {enjeu}
Le propos s'attarde sur {levier}, que l'on croit connaître`,
    ending: `Une bibliographie [commentée|classée] [termine|complète] le volume
[Un glossaire|Une chronologie|Un cahier d'illustrations] [complète|prolonge] {doc}
Une lecture utile {a acteur} comme {a acteur2}
Un dernier chapitre compare la situation française à celle [de ses voisins|du Québec|de la Belgique et de l'Allemagne]`,
    shapes: "OXF OFG COMF OMFG OKXF CKFP OXFP OGXF OKFE COFGP OMKFE OXFX OMXP OKXFP OXMFE",
  },
  {
    ...book,
    code: "collective",
    weight: 3,
    years: [1977, 2026],
    local: 0.1,
    signature: "editors",
    series: "*",
    pages: [180, 420],
    names: `l'ouvrage /m
l'ouvrage collectif /m
le volume
le recueil`,
    titles: `{accroche} :: [regards croisés|recherches|approches comparées|actes de la recherche] sur {sujet}
{Maj sujet} :: [regards croisés|acteurs, territoires, enjeux|approches pluridisciplinaires|états des savoirs|bilan et perspectives|recherches et expériences]
{Maj sujet} et {enjeu} :: [approches comparées|contributions de chercheurs et d'acteurs]
{Maj public} :: [recherches récentes|figures, parcours, politiques|l'état des savoirs]
[Questions|Enjeux|Actualité|Figures] {de sujet}
{accroche} :: {public}, {acteur} et {enjeu}
[Penser|Repenser|Comprendre] {sujet} :: [textes et débats|approches contemporaines|recherches en cours]
{accroche} :: dix études sur {enjeu}
{Maj levier} :: [pratiques et controverses|expériences en France et en Europe|ce que disent les recherches]
{Maj sujet} {a lieu} :: [recherches et témoignages|un territoire à l'étude]`,
    opening: `{ce doc} réunit [une douzaine de|quinze|une vingtaine de] contributions sur {sujet}
Chercheurs et praticiens confrontent leurs analyses {de enjeu}
Issu d'un [séminaire|colloque|programme de recherche], {ce doc} [dresse un état des savoirs sur|fait le point sur] {sujet}
{Maj acteur} y débattent {de sujet} avec des [juristes|géographes|historiens|sociologues]
Que nous apprennent les recherches récentes sur {sujet} ? {ce doc} en propose un tour d'horizon`,
    method: `Les contributions portent sur [des terrains français et étrangers|des villes de taille différente|des périodes contrastées]
Chaque texte est suivi [d'un court débat|du point de vue d'un praticien|d'une réponse]`,
    content: `[Une première|Une] partie est consacrée {a enjeu}, [une autre|la suivante] {a levier}
Les auteurs examinent tour à tour {enjeu}, {levier} et la place {de public}
Plusieurs chapitres [donnent la parole {a public}|décrivent {levier}|traitent {de enjeu}]
Le débat porte [surtout|en particulier] sur {enjeu} et sur le rôle {de acteur}`,
    ending: `Une introduction [synthétique|substantielle] situe les débats
Les textes peuvent être lus séparément
[Index|Bibliographie générale et index] en fin de volume`,
    shapes: "OKX OKF OKMF OXFK OKE OMKG OKGF COKX OKFE OMKX OXFP OKXE",
  },
  {
    ...book,
    code: "guide",
    except: "segregation memoire",
    weight: 3,
    years: [1984, 2026],
    local: 0.03,
    signature: "people",
    series: "guide",
    pages: [64, 232],
    online: 0.12,
    names: `le guide
l'ouvrage /m
le manuel
le livre`,
    titles: `Repères sur {sujet} :: [guide pratique|guide à l'usage {de acteur}|notions, outils, adresses]
{Maj levier} :: [mode d'emploi|guide pratique|conseils et exemples|pas à pas|méthode et outils]
{accroche} :: [guide pratique pour {acteur}|repères pour {acteur}|petit manuel {de sujet}]
[Mettre en place|Réussir|Faire vivre] {levier}
[Mettre en place|Faire vivre|Construire] {levier} :: [guide à l'usage {de acteur}|étapes, outils, écueils]
{Maj piste} :: [guide méthodologique|fiches et exemples|le mode d'emploi]
{Maj sujet} de A à Z
{Maj sujet} en [vingt questions|trente fiches|cent mots|dix leçons]
[L'essentiel|Les mots|L'abc|Le mémo] {de sujet}
{Maj question} ? :: [repères et outils|guide à l'usage {de acteur}]
[Agir contre|Comprendre et prévenir] {enjeu} :: [guide pour {acteur}|méthodes et outils]`,
    opening: `{ce doc} s'adresse {a acteur} qui [découvrent|veulent mieux connaître] {sujet}
Conçu pour {acteur}, {ce doc} propose [une méthode|des repères|des outils] pour [agir face|faire face] {a enjeu}
{Maj question} ? {ce doc} répond pas à pas, exemples à l'appui
{ce doc} rassemble l'essentiel de ce qu'il faut savoir sur {sujet}
Un outil [simple|de travail] pour [préparer|mettre en place|faire vivre] {levier}`,
    method: `Les conseils sont tirés de l'expérience {de acteur} et {de acteur2}
Un groupe de praticiens a relu et éprouvé chaque outil avant publication`,
    content: `Il présente [le cadre juridique|les textes], les étapes {de levier} et les [erreurs à éviter|écueils les plus fréquents]
Chaque chapitre associe [un rappel des textes|des repères], [un exemple|une étude de cas] et [une fiche pratique|une liste de vérification]
On y trouve des [modèles de documents|grilles|fiches], un [lexique|calendrier] et des adresses utiles
[Dix|Douze|Vingt|Trente] fiches abordent {enjeu}, {levier}, {levier2}`,
    ending: `[Un répertoire d'adresses|Une bibliographie|Un lexique] [termine|complète] {doc}
Les modèles peuvent être [photocopiés|adaptés] librement
Des exemples [pris dans plusieurs régions|commentés] [éclairent|illustrent] chaque étape`,
    shapes: "OKX OKE OKP COK OMKE OKXF OPK OKGE OXKE OKMP OKXP",
  },
  {
    ...book,
    code: "story",
    except: "evaluation observation politique-de-la-ville territoires",
    weight: 1.8,
    years: [1978, 2026],
    local: 0.55,
    signature: "people",
    series: "story",
    pages: [96, 264],
    abstract: 0.85,
    names: `le livre
l'ouvrage /m
le récit
l'album /m`,
    titles: `{accroche} :: [récits|témoignages|paroles] {de public}
{accroche} :: chronique {de lieu}
{accroche} :: [récits|mémoires|histoires] {de lieu}
{accroche}
[Une année|Un hiver|Trois saisons|Un été] {a lieu} :: [journal|chronique|carnets] de terrain
{Maj public} racontent :: récits recueillis {a lieu}
[Paroles|Portraits|Voix|Mémoires] {de public}
[Paroles|Portraits|Voix] {de public} :: {nu lieu}
{accroche} :: [photographies et récits|textes et photographies|récit]
[Journal|Carnets|Lettres] [de bord|de terrain|d'un quartier] :: {sujet} au jour le jour`,
    opening: `{public} [racontent|prennent la parole] : [le quotidien|les débuts|les doutes], {enjeu}, et ce qui aide à tenir
{auteur} {auteur:a|ont} recueilli pendant [un an|deux ans|plusieurs mois] la parole {de public}
Récits [brefs|croisés|à la première personne], photographies et souvenirs composent un portrait sensible {de public}
Un livre de voix : {public} y parlent {de enjeu}, mais aussi de fêtes, de voisins et de saisons
{ce doc} est né [d'un atelier d'écriture|de rencontres régulières|d'une résidence] avec {public}`,
    method: `Les textes sont issus d'un atelier mené avec {acteur}
Les entretiens ont été relus par celles et ceux qui s'y expriment`,
    content: `On y croise {acteur}, {public2}, et une ville qui change
Chaque récit s'arrête sur un objet, un lieu ou une date
Au fil des pages, {enjeu} {enjeu:cède|cèdent} la place {a levier}`,
    ending: `Un cahier de photographies accompagne les récits
L'ensemble a donné lieu à une exposition
Préface d'un habitant du quartier`,
    shapes: "OMK OK OKE OMK OMKE OF OKF OKME OKK OKFE",
  },
]
