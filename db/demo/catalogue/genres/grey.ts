import type { GenreText } from "../genre.ts"

const grey = {
  kind: "grey_literature",
  form: "Littérature grise",
  series: "*",
  isbn: 0.01,
  years: [1978, 2026] as [number, number],
} as const

export const greyLiterature: GenreText[] = [
  {
    ...grey,
    code: "proceedings",
    weight: 3.6,
    years: [1988, 2026],
    local: 0.25,
    signature: "centre",
    imprint: "signer",
    pages: [18, 96],
    online: 0.55,
    abstract: 0.88,
    names: `le document
le compte rendu
la synthèse`,
    titles: `{accroche} :: [actes de la journée d'étude|compte rendu de la rencontre|actes de la rencontre régionale|synthèse des échanges] du {jour}
{Maj sujet} :: [actes de la journée|compte rendu de la rencontre|synthèse de l'atelier|actes du colloque] du {jour}
{Maj question} ? :: [actes de la journée|synthèse des débats|compte rendu de la rencontre] du {jour}
{Maj levier} :: [compte rendu de la visite|synthèse de la rencontre|actes de l'atelier] du {jour}
{Maj public} et {sujet} :: [actes de la rencontre|synthèse du séminaire] du {jour}
{accroche} :: [cycle de qualification|réseau des acteurs|rencontres {de acteur}], {jour}
{Maj sujet} {a lieu} :: actes de la rencontre du {jour}
Réseau régional {de acteur} :: compte rendu de la réunion du {jour}
[Échanger|S'outiller|Se former|Débattre] autour {de sujet} :: actes de la journée du {jour}`,
    opening: `{ce doc} restitue [les interventions et les échanges|les débats] d'une journée qui a réuni {n 40-180} participants
La rencontre portait sur {sujet} et {doc} en {doc:rapporte|rapportent} l'essentiel
{Maj acteur} et {acteur2} ont confronté leurs pratiques à propos {de sujet}
{Maj question} ? La question a nourri les échanges de la journée`,
    method: `Deux conférences ont introduit la journée, suivies de [trois|quatre] ateliers
La matinée était consacrée {a enjeu}, l'après-midi {a levier}
{N 3-6} expériences ont été présentées par celles et ceux qui les portent`,
    content: `Les ateliers ont traité {de enjeu}, {de levier} et de la place {de public}
Les débats ont [surtout|notamment] porté sur {enjeu}
On y trouve le texte des interventions et les questions de la salle
Une table ronde réunissait {acteur} et {acteur2}`,
    ending: `Une bibliographie sélective accompagne les textes
Les diaporamas des intervenants sont joints
La liste des participants figure en annexe`,
    shapes: "OKX OMK OKF OMF OKP COK OMKE OKFE OXK OMXF OKXP OMKXE",
  },
  {
    ...grey,
    code: "plan",
    except: "",
    themedOnly: true,
    weight: 4.2,
    local: 1,
    signature: "town",
    imprint: "signer",
    pages: [14, 140],
    online: 0.35,
    abstract: 0.72,
    names: `le document
le texte`,
    titles: "",
    themed: `politique-de-la-ville | Convention de développement social du quartier {cite} :: {ville} @1982-1988
politique-de-la-ville | Dossier d'agrément du quartier {cite} :: [diagnostic et programme|programme {an}-{an+4}], {ville} @1982-1990
politique-de-la-ville | Contrat de ville {de ville} :: [convention|programme d'actions|annexe financière] {an}-{an+5} @1990-1995
politique-de-la-ville | Contrat de ville 2000-2006 {de agglo} :: [convention-cadre|programme d'actions|convention thématique|conventions territoriales] @2000-2003
politique-de-la-ville | Contrat urbain de cohésion sociale 2007-2009 {de ville} :: [convention-cadre|diagnostic|projet urbain de cohésion sociale|programmation {an}] @2006-2009
politique-de-la-ville | Avenant {an} au contrat urbain de cohésion sociale {de ville} @2010-2014
politique-de-la-ville | Contrat de ville 2015-2020 {de agglo} :: [convention-cadre|annexes|diagnostic|appendice financier] @2015-2016
politique-de-la-ville | Protocole d'engagements renforcés et réciproques {de agglo} @2019-2020
politique-de-la-ville | Contrat de ville « Engagements Quartiers 2030 » {de agglo} :: [convention|diagnostic|feuille de route] @2024-2025
politique-de-la-ville | Appel à projets {an} du contrat de ville {de ville} :: [cahier des charges|cadrage et orientations] @2001-
politique-de-la-ville | Projet de territoire {de quartier} :: [document de travail|orientations {an}] @2000-
renouvellement-urbain | Grand projet de ville {de ville} :: convention territoriale {an}-{an+6} @2000-2002
renouvellement-urbain | Projet de rénovation urbaine {de quartier} :: [dossier de présentation|convention partenariale|avenant n° {n 1-4}] @2004-2014
renouvellement-urbain | Charte partenariale de relogement {de ville} @2004-
renouvellement-urbain | Protocole de préfiguration du renouvellement urbain {de agglo} @2015-2018
renouvellement-urbain | Convention pluriannuelle de renouvellement urbain {de quartier} :: {ville} @2018-
habitat | Programme local de l'habitat {an}-{an+5} {de agglo} :: [diagnostic|orientations|programme d'actions] @1986-
habitat | Convention intercommunale d'attribution {de agglo} @2016-
habitat | Plan départemental d'action pour le logement des personnes défavorisées {an}-{an+4} :: {nu dept} @1991-
habitat-prive | Opération programmée d'amélioration de l'habitat {de ville} :: [étude pré-opérationnelle|convention {an}-{an+4}|bilan]
habitat-prive | Plan de sauvegarde de la copropriété {cite} :: {ville} @1998-
cadre-de-vie | Convention de gestion urbaine de proximité {de quartier} :: {ville}, {an}-{an+3} @2000-
cadre-de-vie | Programme d'actions de l'abattement de taxe foncière {an} :: quartiers {de ville} @2015-
prevention-delinquance | Contrat local de sécurité {de ville} :: [diagnostic|plan d'actions|bilan {an}] @1998-2008
prevention-delinquance | Stratégie territoriale de sécurité et de prévention de la délinquance {an}-{an+3} :: {ville} @2010-
prevention-delinquance | Conseil communal de prévention de la délinquance {de ville} :: programme {an} @1984-2001
prevention-delinquance | Charte déontologique du conseil local de sécurité {de ville} @2005-
reussite-educative | Projet éducatif local {de ville} :: {an}-{an+3} @1999-2012
reussite-educative | Projet éducatif territorial {de ville} :: {an}-{an+3} @2013-2024
reussite-educative | Cité éducative {de quartier} :: [dossier de candidature|feuille de route {an}|plan d'actions] @2019-
reussite-educative | Programme de réussite éducative {de ville} :: [bilan {an-1}|projet {an}-{an+2}] @2006-
sante | Contrat local de santé {de agglo} :: {an}-{an+4} @2010-
sante | Atelier santé ville {de ville} :: [programme {an}|bilan d'activité {an-1}|diagnostic] @2001-2022
egalite | Plan d'actions pour l'égalité entre les femmes et les hommes :: {ville}, {an}-{an+3} @2008-
discriminations | Plan territorial de lutte contre les discriminations {de ville} :: [diagnostic|programme {an}-{an+3}] @2007-
developpement-social | Projet social {an}-{an+3} :: centre social {cite}, {ville} @1984-
participation | Règlement intérieur du conseil citoyen {de quartier} :: {ville} @2015-2023
participation | Charte de la participation {de ville} @2001-
participation | Conseil de quartier {cite} :: compte rendu de la séance du {jour}, {ville} @1996-
emploi | Protocole du plan local pour l'insertion et l'emploi {de agglo} :: {an}-{an+4} @1993-
emploi | Charte locale d'insertion {de ville} @2005-2020
transition | Plan climat {de agglo} :: [diagnostic|plan d'actions {an}-{an+5}] @2009-
illettrisme | Plan régional de prévention de l'illettrisme :: {nu region}, {an}-{an+3} @2001-
illettrisme | Schéma des savoirs de base :: {nu dept}, {an}-{an+3} @1999-
mobilite | Plan de déplacements urbains {de agglo} :: [diagnostic|projet|volet social] @1997-
immigration | Schéma départemental d'accueil des gens du voyage :: {nu dept}, {an}-{an+5} @1992-
vieillissement | Commission communale pour l'accessibilité {de ville} :: rapport {an} @2007-
numerique | Schéma des usages et services numériques :: {nu dept}, {an}-{an+4} @2012-
culture | Contrat territoire lecture {de agglo} :: {an}-{an+2} @2011-
sante-mentale | Conseil local de santé mentale {de ville} :: [charte|bilan {an-1}] @2009-
laicite | Charte locale de la laïcité {de ville} @2012-
violences-femmes | Protocole de lutte contre les violences faites aux femmes {de agglo} @2008-
vie-associative | Charte d'engagements réciproques :: {ville} et les associations @2003-
pauvrete | Projet du centre communal d'action sociale {de ville} :: {an}-{an+4} @1988-
territoires | Pacte financier et fiscal de solidarité {de agglo} @2015-
territoires | Projet d'agglomération {de agglo} :: [charte|programme {an}-{an+5}] @2000-2012
parentalite | Schéma départemental des services aux familles :: {nu dept}, {an}-{an+3} @2015-
evaluation | Cadre de référence de l'évaluation :: contrat de ville {de agglo}, {an} @1996-2023`,
    opening: `{ce doc} [fixe|précise] les objectifs, les moyens et le calendrier des partenaires en matière {den sujet}
Après un rappel du diagnostic, {doc} {doc:énonce|énoncent} les orientations et les engagements de chacun
{ce doc} [décline|présente] [quatre|cinq|six|huit] orientations, parmi lesquelles {levier}
Texte de référence du partenariat local, signé par [la ville, l'État et leurs partenaires|les collectivités, l'État et les bailleurs]`,
    method: `L'ensemble a été élaboré avec {acteur} et {public}
{N 3-8} groupes de travail ont préparé le texte`,
    content: `Les fiches-actions portent notamment sur {levier} et {levier2}
Une annexe décrit {levier} et les modalités de suivi
Le plan de financement et la liste des signataires sont joints`,
    ending: `Une évaluation est prévue à mi-parcours
Cartes et périmètres en annexe`,
    shapes: "OK OM OMK OKE OMKE OKP OKM",
  },
  {
    ...grey,
    code: "practice-sheets",
    except: "segregation observation",
    weight: 2.2,
    years: [1990, 2026],
    local: 0.35,
    signature: "centre",
    imprint: "signer",
    pages: [4, 64],
    online: 0.7,
    abstract: 0.92,
    names: `le document
le recueil
la fiche`,
    titles: `{Maj levier} {a lieu} :: fiche d'expérience
{accroche} :: [recueil d'expériences|fiches d'expériences|initiatives locales]
{Maj sujet} :: [recueil d'initiatives|fiches d'expériences|dix expériences à connaître|capitalisation d'expériences|pratiques inspirantes]
{Maj piste} :: [l'expérience {de ville}|retour d'expérience|fiche d'expérience]
{accroche} :: l'expérience {de ville}
[Expériences|Initiatives|Pratiques] {de acteur} :: {sujet}
{Maj levier} :: [retours d'expériences|ce qui marche, ce qui coince|capitalisation]
[Cahier|Fiche] repère n° {n 1-48} :: {sujet}`,
    opening: `{ce doc} présente une action menée {a lieu} : {levier}, avec {acteur}
{ce doc} décrit [l'origine, la mise en œuvre et les résultats|les étapes et les résultats] {de levier}
[Dix|Douze|Huit|Quinze] initiatives sont décrites, de leur origine à leurs résultats
Comment s'y prendre ? {ce doc} raconte la mise en place {de levier} {a ville}`,
    method: `Le récit s'appuie sur des entretiens avec {acteur} et {public}
Chaque fiche indique les partenaires, le coût et les conditions de réussite`,
    content: `Le contexte, les partenaires, le budget et les suites sont détaillés
Les difficultés ne sont pas passées sous silence : {enjeu} en fait partie
Points forts, limites et conditions de transposition sont [signalés|précisés]`,
    ending: `Une personne à contacter est indiquée pour chaque action
La fiche a été relue par les porteurs de l'action`,
    shapes: "OKX OXF OKF OKG OMK COK OKP OKE OXFP OMKE OKXF OMKP",
  },
  {
    ...grey,
    code: "activity-report",
    except: "politique-de-la-ville evaluation observation territoires segregation habitat-prive renouvellement-urbain",
    weight: 2,
    years: [1982, 2026],
    local: 0.9,
    signature: "association",
    imprint: "signer",
    pages: [16, 78],
    online: 0.3,
    abstract: 0.5,
    names: `le rapport
le document
le bilan`,
    titles: `{Maj organisme} :: rapport d'activité {an-1}
Rapport d'activité {an-1} :: {organisme}, {ville}
[Rapport moral et financier|Bilan d'activité|Compte rendu d'activité] {an-1} :: {organisme}
{Maj organisme} :: [projet associatif {an}-{an+4}|bilan et projets {an}|dix ans d'actions]
{Maj levier} :: bilan {an-1}, {organisme}`,
    opening: `{ce doc} présente les actions de l'année : {levier}, {levier2}
L'année a été marquée par [un changement d'équipe|l'ouverture d'un nouveau lieu|une forte hausse de la fréquentation|de nouveaux partenariats] et par {levier}
L'association rend compte de son activité auprès {de public}`,
    method: `Les chiffres sont comparés à ceux des deux années précédentes`,
    content: `Le bilan détaille la fréquentation, les partenariats et le budget
Une partie qualitative rapporte des paroles {de public}`,
    ending: `Comptes annuels et perspectives en fin de document
Suivent les perspectives pour l'année à venir`,
    shapes: "OK OE OKE OMK OKM OMKE",
  },
  {
    ...grey,
    code: "file",
    weight: 1.6,
    years: [1985, 2026],
    local: 0.05,
    signature: "centre",
    imprint: "signer",
    pages: [8, 58],
    online: 0.6,
    abstract: 0.85,
    names: `le dossier
le document`,
    titles: `{Maj sujet} :: [dossier documentaire|bibliographie commentée|bibliographie sélective|dossier ressources|revue de littérature]
{accroche} :: [dossier documentaire|bibliographie commentée|sélection de ressources]
[Repères sur|Le point sur|Comprendre] {sujet} :: [dossier documentaire|note de synthèse|notions et chiffres]
{Maj question} ? :: [note de synthèse|dossier documentaire|éléments de réponse]
{Maj enjeu} :: [note de problématique|revue de littérature|dossier documentaire]
[Note de cadrage|Note de travail|Document de travail] :: {sujet}
{Maj public} :: [bibliographie|repères et références|dossier documentaire {an}]`,
    opening: `{ce doc} réunit [textes officiels, études et articles|les références essentielles] sur {sujet}
{ce doc} fait le point des connaissances sur {enjeu} [et oriente vers les ressources disponibles|]
Une sélection commentée d'une [cinquantaine|soixantaine|centaine] de références sur {sujet}
Préparé pour {acteur}, {doc} rassemble définitions, chiffres et adresses`,
    method: `Les références sont disponibles au centre de documentation
La sélection privilégie les travaux des cinq dernières années`,
    content: `Les références sont classées en [quatre|cinq|six] rubriques, dont {enjeu} et {levier}
Chaque notice est accompagnée d'un résumé
Après un rappel des textes, {doc} {doc:aborde|abordent} {enjeu} puis {levier}`,
    ending: `Une sitographie complète l'ensemble
Mise à jour régulière`,
    shapes: "OKX OKE OMK OKM OXK OKG OXKE OMKE COKE",
  },
]
