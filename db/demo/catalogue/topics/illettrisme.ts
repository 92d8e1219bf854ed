import type { TopicText } from "../topic.ts"

export const illettrisme: TopicText = {
  code: "illettrisme",
  shelf: "ILL",
  dewey: "374.012 4",
  weight: 5.2,
  from: 1984,
  themes: `Illettrisme
Alphabétisation
Remise à niveau
Formation professionnelle
Formation de formateurs
Insertion professionnelle
Lecture publique
Accès aux droits`,
  subjects: `la lutte contre l'illettrisme
la maîtrise des savoirs de base
la formation de base des adultes
la prévention de l'illettrisme
le repérage des situations d'illettrisme
l'illettrisme au travail /m
la lecture à l'âge adulte
les compétences de base /f @1998-
les compétences clés en situation professionnelle /f @2007-
l'écrit au quotidien /m
le calcul chez les adultes en formation`,
  audiences: `les salariés peu qualifiés /m
les jeunes sortis sans diplôme /m
les adultes en formation de base /m
les agents d'entretien des collectivités /m
les parents en difficulté avec l'écrit /m
les demandeurs d'emploi de longue durée /m
les personnes détenues /f
les salariés des entreprises d'insertion /m`,
  stakes: `la honte de ne pas savoir lire
les ruses pour contourner l'écrit /f
l'écrit administratif /m
la peur de retourner à l'école
l'abandon en cours de formation /m
la dépendance à un proche pour lire son courrier
les écarts entre l'oral et l'écrit /m
la dématérialisation des formalités @2010-`,
  levers: `les ateliers de savoirs de base /m
l'entretien de positionnement /m
l'atelier d'écriture /m
la formation au poste de travail
l'apprentissage par la situation réelle /m
le compagnonnage entre apprenants
les bibliothèques de quartier /f
les ateliers de lecture en famille /m
le plan régional de prévention de l'illettrisme @2000-`,
  actors: `les formateurs /m
les bénévoles /m
les organismes de formation /m
les missions locales /f
les bibliothécaires /m
les employeurs /m
les services pénitentiaires /m`,
  questions: `comment parler d'illettrisme sans stigmatiser
comment repérer sans humilier
quelle place donner à l'écrit dans l'entreprise
comment apprendre à lire quand on travaille la nuit
à quelles conditions réussir un retour en formation
que faire de l'expérience déjà acquise
comment évaluer des progrès invisibles`,
  hooks: `[Apprendre à|Réapprendre à|Oser] [lire|écrire|compter] [à tout âge|après quarante ans|en travaillant|sans passer par l'école]
[Le goût|La peur|Le détour|Le plaisir] de [l'écrit|la lettre|la page|la phrase]
Lire, [dire, agir|écrire, travailler|compter, choisir|signer, décider]
[Les mots|Des mots] [qui manquent|en partage|sur le bout de la langue|pour travailler|d'abord]
[Savoir|Oser] [signer|lire son contrat|écrire son nom|remplir le formulaire]
L'illettrisme, [une affaire d'entreprise|un secret bien gardé|une question de dignité|et après] ?
[Derrière|Au pied de|Face à|Autour de] la lettre
[Ni honte ni héros|Invisibles mais présents|À demi-mot|Entre les lignes|Premiers écrits|Retour à la page]
[Quand|Là où] l'écrit [fait défaut|devient possible|change de main|entre à l'atelier]
[Carnets|Paroles|Récits|Portraits] d'apprenants`,
  contexts: `une partie des adultes scolarisés en France ne maîtrise pas assez l'écrit pour se débrouiller seule
l'illettrisme reste mal connu des employeurs, qui le confondent avec [la méconnaissance du français|le manque de motivation|le faible niveau de diplôme]
les postes les moins qualifiés demandent désormais de lire des consignes et de tracer son activité
la loi de 1998 contre les exclusions fait de la lutte contre l'illettrisme une priorité nationale @1999-2012
savoir lire ne suffit plus quand les démarches passent par un écran @2012-
l'entrée en formation se joue souvent au guichet, lors d'un mot mal compris`,
  findings: `[les personnes concernées|les apprenants interrogés] parlent plus volontiers [de leur travail|de leurs enfants|de leurs projets] que de leurs difficultés
les groupes [à petit effectif|mêlant plusieurs niveaux|ouverts le soir] [retiennent mieux|découragent moins] {public}
le repérage réussit quand il est confié à [des collègues formés|un tiers de confiance|un agent d'accueil bien informé]
[la plupart des abandons|les ruptures] [surviennent|se produisent] [dans les six premières semaines|après un changement d'horaires|au retour des congés]
{levier} {levier:permet|permettent} d'abord de [reprendre confiance|prendre la parole|renouer avec un collectif] avant de produire des effets sur l'écrit
les supports tirés de [la vie quotidienne|l'atelier|la cuisine collective|l'école des enfants] l'emportent sur les manuels
[l'encadrement de proximité|le chef d'équipe] [facilite ou bloque l'entrée en formation|pèse beaucoup dans la décision d'entrer en formation]
les progrès [à l'oral|en calcul|dans la tenue de l'agenda] précèdent ceux de la lecture suivie
{acteur} et {acteur2} n'emploient pas les mêmes mots pour désigner les mêmes difficultés`,
  proposals: `former les agents d'accueil au repérage
ouvrir des ateliers en soirée et le samedi
inscrire un volet de savoirs de base dans les plans de formation
partager un même outil de positionnement
associer les apprenants à l'écriture des supports
rapprocher les bibliothèques des organismes de formation
garantir la continuité des parcours d'une année à l'autre`,
  foreign: {
    eng: `adult literacy
basic skills at work
family literacy
numeracy learning`,
    spa: `la alfabetización de personas adultas
las competencias básicas`,
    ger: `Alphabetisierung und Grundbildung`,
  },
}
