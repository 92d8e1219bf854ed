import type { GenreText } from "../genre.ts"

const report = { kind: "report", form: "Rapport", series: "*", isbn: 0.02 } as const

export const reports: GenreText[] = [
  {
    ...report,
    code: "diagnosis",
    except: "evaluation observation metiers",
    weight: 4.6,
    years: [1979, 2026],
    local: 1,
    signature: "firm",
    imprint: "orderer",
    pages: [48, 186],
    online: 0.45,
    abstract: 0.9,
    names: `l'étude /f
le diagnostic
le rapport
le document`,
    titles: `[Diagnostic|État des lieux] {de sujet} {a lieu}
[Diagnostic|État des lieux] {de sujet} {a lieu} :: [synthèse|document de travail|rapport final|constats et pistes]
{Maj lieu} :: diagnostic {de sujet}
{Maj sujet} {a lieu} :: [diagnostic partagé|état des lieux|diagnostic et propositions|constats et orientations|besoins et réponses]
{Maj public} {a lieu} :: [portrait de groupe|portrait et besoins|diagnostic partagé|état des lieux et perspectives]
{accroche} :: diagnostic {de sujet} {a lieu}
[Les besoins|Les attentes|La situation] {de public} {a lieu}
{Maj lieu}, [un territoire à la loupe|portrait social|forces et fragilités] :: {sujet}
[Agir sur|Mieux connaître] {enjeu} {a lieu} :: [diagnostic et pistes d'action|éléments de diagnostic]
{Maj acteur} et {public} {a lieu} :: [diagnostic des partenariats|état des lieux des ressources]
[Portrait|Profil|Cartographie] {de sujet} {a lieu}
Étude de besoins : {sujet} {a lieu}`,
    opening: `{ce doc} dresse un état des lieux {de sujet} {a lieu}
{doc:Réalisé|Réalisée|Réalisés|Réalisées} à la demande [de la collectivité|du comité de pilotage|des partenaires du contrat], {doc} {doc:porte|portent} sur {sujet}
{ce doc} décrit la situation {de public} {a lieu}, entre {enjeu} et {enjeu2}
Qui sont {public} {a lieu}, et quels sont leurs besoins ? {ce doc} [tente d'y répondre|apporte des éléments de réponse]
Préalable à l'élaboration d'un programme d'action, {doc} [recense|met en regard] les besoins {de public} et les ressources existantes`,
    method: `L'analyse croise les données disponibles et {n 18-64} entretiens menés auprès {de public} et {de acteur}
{N 3-9} [ateliers|réunions de travail|groupes de discussion] ont réuni {acteur} et {public}
La démarche a [associé|mobilisé] {acteur}, {acteur2} et {public} à chaque étape
Un questionnaire a recueilli {n 112-640} réponses, complétées par des [marches dans le quartier|entretiens|observations]
[La première phase|Le travail] repose sur l'exploitation de [fichiers|sources statistiques] et sur la visite [des équipements|des structures]`,
    content: `Une première partie présente le territoire et sa population, une deuxième {enjeu}, une troisième {levier}
Les points forts et les points de vigilance sont [résumés|présentés] sous forme de tableaux
Une cartographie des [acteurs|ressources|équipements] accompagne {doc}
Sont examinés successivement {enjeu}, {enjeu2}, {levier}`,
    ending: `Les annexes contiennent [la grille d'entretien|le questionnaire|la liste des personnes rencontrées] et des cartes
Une synthèse de [quatre|six|huit] pages est jointe
[Le diagnostic|Ce travail] a été présenté en comité de pilotage
Des fiches-actions sont proposées en fin de volume`,
    shapes: "OMF OMFG OMFP OKFP OMKF OMFFP COMFP OXFG OMXP OMKFPE OKGX OMXFP OMFXP COMXFP",
  },
  {
    ...report,
    code: "evaluation-report",
    except: "evaluation observation memoire segregation metiers",
    weight: 2.6,
    years: [1989, 2026],
    local: 0.85,
    signature: "firm",
    imprint: "orderer",
    pages: [42, 170],
    online: 0.4,
    abstract: 0.92,
    names: `l'évaluation /f
le rapport
l'étude /f
le travail`,
    titles: `Évaluation {de levier} {a lieu}
Évaluation {de levier} {a lieu} :: [rapport final|rapport intermédiaire|synthèse|bilan et recommandations|rapport d'évaluation finale]
Évaluation des actions en matière {den sujet} {a lieu}
{accroche} :: évaluation {de levier} {a lieu}
{Maj levier} {a lieu} :: [bilan|évaluation|bilan et perspectives|effets et limites|retour sur trois années d'expérience]
[Bilan|Bilan d'étape|Évaluation à mi-parcours] des actions en matière {den sujet} {a lieu}
Quels effets pour {public} ? :: évaluation {de levier} {a lieu}
[Évaluation participative|Évaluation externe|Auto-évaluation accompagnée] {de levier} :: [synthèse|rapport final|rapport d'étape|méthode et résultats]
Évaluation nationale {de levier} :: [rapport final|rapport de synthèse]`,
    opening: `{ce doc} porte sur [trois|quatre|cinq|six] années de mise en œuvre {de levier} {a lieu}
{ce doc} apprécie les effets {de levier} pour {public}
Quels effets attribuer {a levier} ? {ce doc} [croise les points de vue|confronte les objectifs aux résultats]
{doc:Commandé|Commandée|Commandés|Commandées} par [les signataires|la collectivité|le comité de pilotage], {doc} examine la pertinence, [la cohérence|la mise en œuvre] et les effets {de levier}`,
    method: `Les évaluateurs ont rencontré {n 24-90} personnes, {acteur} et {public} pour l'essentiel
La méthode combine [analyse documentaire, entretiens et ateliers|questionnaire et études de cas|entretiens et observation]
[Quatre|Cinq|Six|Huit] études de cas approfondissent les constats
Une instance d'évaluation a suivi les travaux et débattu des résultats
Un panel {de public} a formulé son propre avis`,
    content: `Le rapport répond à [cinq|six|sept|huit] questions évaluatives
Chaque question donne lieu à un constat, une analyse et une recommandation
Sont examinés le pilotage, {enjeu} et la place {de public}`,
    ending: `[Douze|Quinze|Dix|Neuf] recommandations concluent le rapport
Une synthèse [illustrée|de huit pages] est disponible séparément
En annexe : référentiel, grilles d'entretien et [tableaux de résultats|liste des personnes rencontrées]`,
    shapes: "OMF OMFP OMFGP OXFFP OKFP OMKFP COMF OXFGP OMFPE OXFP OMGFPE OMXFP OMKXP",
  },
  {
    ...report,
    code: "survey",
    except: "evaluation observation",
    weight: 4.4,
    years: [1976, 2026],
    local: 0.6,
    signature: "firm",
    imprint: "signer",
    pages: [54, 232],
    online: 0.42,
    abstract: 0.94,
    names: `l'étude /f
l'enquête /f
la recherche
le rapport`,
    titles: `{accroche} :: [enquête|étude|recherche] sur {enjeu}
{accroche} :: enquête auprès {de public}
{accroche} :: {public} {a lieu}
{Maj public} et {enjeu} :: [une enquête {a lieu}|étude qualitative|résultats d'enquête]
{Maj public} face {a enjeu} :: [enquête qualitative|une recherche-action {a lieu}|étude exploratoire]
{Maj question} ? :: [enquête auprès {de public}|étude qualitative {a lieu}|les réponses {de acteur}]
{Maj sujet} {sujet:vu|vue|vus|vues} par {public}
{Maj sujet} [au quotidien|au prisme du genre|à hauteur d'habitants|à l'épreuve du terrain] :: [enquête {a lieu}|étude sociologique|rapport de recherche]
{Maj enjeu} [chez|parmi] {public} :: [étude exploratoire|enquête qualitative|rapport de recherche]
[Ce que disent|Ce que vivent|Ce qu'attendent] {public} :: enquête sur {sujet}
Pratiques et représentations {de acteur} :: {sujet} {a lieu}
{Maj levier} et {public} :: [usages, effets, limites|étude d'impact|recherche-action]`,
    opening: `{ce doc} s'intéresse {a public} et à leur rapport {a sujet}
{ce doc} donne à entendre {public} sur {enjeu}
Que {enjeu:représente|représentent} {enjeu} pour {public} ? {ce doc} restitue leurs [paroles|réponses], souvent éloignées des idées reçues
[Pendant dix-huit mois|Sur deux ans|En trois vagues d'entretiens], {ce doc} analyse {enjeu} du point de vue {de public}
{auteur} {auteur:explore|explorent} les liens entre {sujet} et {enjeu}`,
    method: `{n 24-85} entretiens ont été menés auprès {de public} [à deux reprises|sur leurs lieux de vie]
L'enquête repose sur {n 20-78} entretiens, complétés par [des observations|un questionnaire|des ateliers]
[Un questionnaire passé|Une enquête par questionnaire conduite] auprès de {n 210-980} personnes précise les ordres de grandeur
{acteur} et {public} ont participé à l'interprétation des résultats
L'observation a duré [six mois|un an|deux années scolaires] {a lieu}
Les entretiens ont été conduits [à domicile ou dans les structures|par deux enquêteurs|en tête-à-tête]`,
    content: `Trois profils [se distinguent|sont décrits], selon le rapport {a enjeu}
L'analyse distingue ceux qui font avec, ceux qui contournent et ceux qui renoncent
Une partie est consacrée {a acteur}, une autre {a levier}
De larges extraits d'entretiens illustrent l'analyse`,
    ending: `Les annexes présentent la méthode et le guide d'entretien
Une restitution a réuni les participants
Le rapport se termine par [des portraits|trois récits de vie]`,
    shapes: "OMF OMFG OMFFX OXFG OMKF COMF OMFGP OFFXP OMKFE OXGFP OMFFGP OMXF OMXFP COMXF OMKXFP",
  },
  {
    ...report,
    code: "public-report",
    except: "memoire segregation",
    weight: 1.7,
    years: [1981, 2026],
    local: 0,
    signature: "national",
    imprint: "signer",
    pages: [62, 310],
    isbn: 0.18,
    online: 0.6,
    abstract: 0.9,
    names: `le rapport
l'avis /m
le document`,
    titles: `{Maj sujet} :: [rapport au ministre|rapport de mission|avis|rapport au Gouvernement|bilan et propositions|cinquante propositions|rapport d'étape]
{accroche} :: [rapport au ministre|rapport de mission|propositions pour {sujet}|rapport d'information]
[Pour une nouvelle approche|Actualité|État des lieux national] {de sujet} :: [rapport de mission|trente propositions|rapport au ministre]
[Mieux connaître|Observer|Repenser] {sujet} :: [rapport de mission|propositions|rapport d'inspection]
[Lutter contre|Prévenir|Réduire] {enjeu} :: [rapport au ministre|plan d'action national|propositions]
{Maj public} :: [rapport de mission|constats et propositions|un défi pour l'action publique]
{Maj levier} :: [rapport d'inspection|bilan national|rapport d'évaluation nationale]
{Maj acteur} et {sujet} :: rapport de mission
{Maj sujet} dans {quartiers} :: [rapport annuel|bilan national|mission d'évaluation]`,
    opening: `{ce doc} fait le point sur {sujet} et [formule|avance] [dix|quinze|vingt|trente] propositions
Établi à la demande du ministre, {doc} analyse {enjeu} et les réponses apportées depuis [dix ans|la dernière réforme]
La mission a [examiné|apprécié] la situation en matière {den sujet} et entendu {acteur}
{ce doc} [plaide pour un nouvel élan|appelle à une nouvelle étape] en matière {den sujet}`,
    method: `La mission s'est déplacée dans [six|huit|neuf|douze] départements et a auditionné {n 40-130} personnes
Les travaux s'appuient sur [une enquête auprès des préfectures|des visites de terrain|des comparaisons européennes]`,
    content: `Après un rappel historique, {doc} examine {enjeu}, {enjeu2} puis {levier}
Le constat est suivi de recommandations hiérarchisées et chiffrées
Une partie est consacrée aux outre-mer`,
    ending: `Lettre de mission et liste des personnes auditionnées en annexe
Le rapport comporte de nombreux tableaux et cartes
Un calendrier de mise en œuvre est proposé`,
    shapes: "OXF OMF OKP OMKP COXP OFGP OMFP OMGP OMFGP COFPE OXMFP",
  },
  {
    ...report,
    code: "observatory",
    except: "",
    themedOnly: true,
    weight: 2,
    years: [1988, 2026],
    local: 1,
    signature: "town",
    imprint: "signer",
    pages: [28, 124],
    online: 0.5,
    abstract: 0.75,
    names: `le document
la publication
le rapport`,
    titles: `[Tableau de bord|Baromètre|Observatoire|Chiffres clés|Atlas] des quartiers {de ville} :: édition {an}
[Tableau de bord|Repères|Données] {an-1} {de ville} :: {sujet}
{Maj ville} en chiffres :: [population, logement, emploi|les quartiers en {an-1}|portrait des quartiers]
{Maj quartier} :: portrait statistique {an}
Observatoire local : rapport {an-1} {de agglo}
[Les quartiers|Portrait des quartiers] {de ville} :: [évolutions {an-6}-{an}|fiches par quartier {an}|analyse des écarts]`,
    themed: `prevention-delinquance | [Observatoire|Tableau de bord] de la tranquillité publique {de ville} :: [année {an-1}|premier semestre {an}|bilan {an-1}]
prevention-delinquance | Baromètre des incivilités {a ville} :: [printemps|automne] {an} @1998-
habitat | Observatoire de l'habitat {de agglo} :: [bilan {an-1}|n° {n 2-18}]
habitat | L'occupation du parc social {a ville} :: [enquête {an-1}|évolutions {an-6}-{an}]
emploi | Demandeurs d'emploi {a ville} :: [situation fin {an-1}|portrait par quartier {an}]
reussite-educative | Tableau de bord de la réussite éducative {a ville} :: année scolaire {an-1}-{an} @2006-
sante | Portrait de santé {de ville} :: [édition {an}|indicateurs par quartier {an}]
pauvrete | Analyse des besoins sociaux {de ville} :: [rapport {an}|année {an}|synthèse {an}] @1995-
habitat-prive | Observatoire des copropriétés {de agglo} :: rapport {an} @2000-
numerique | Baromètre des usages numériques {a ville} :: {an} @2004-
observation | Atlas social {de ville} :: [{an}|édition {an}]
territoires | Portrait {de agglo} :: [diagnostic {an}|chiffres et cartes {an}]`,
    opening: `{ce doc} rassemble les [données|indicateurs] disponibles sur {sujet} {a ville}
Cette édition [actualise|complète] la précédente et [suit|compare] les évolutions par quartier
Les indicateurs sont présentés par quartier et rapportés à la moyenne {de agglo}
{ce doc} met en regard les chiffres {de ville} et ceux des agglomérations comparables`,
    method: `Les sources, leurs limites et les ruptures de série sont indiquées
Les données proviennent {de acteur} et des services de la ville
Les chiffres ont été discutés avec {acteur} et {public}`,
    content: `Chaque fiche réunit [une carte|un tableau], un graphique et un commentaire
Une partie thématique est consacrée cette année {a enjeu}
Les cartes distinguent [sept|neuf|douze|quinze] secteurs`,
    ending: `Un glossaire précise les définitions
Les tableaux détaillés figurent en annexe`,
    shapes: "O OM OMK OK OKM OME OKE OMKE",
  },
]
