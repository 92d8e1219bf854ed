import type { TopicText } from "../topic.ts"

export const egalite: TopicText = {
  code: "egalite",
  shelf: "EGA",
  dewey: "305.42",
  weight: 3.2,
  from: 1977,
  themes: `Égalité entre les femmes et les hommes
Stéréotypes de genre
Budget intégrant l’égalité @2012-
Marches exploratoires @2001-
Emploi des femmes
Espaces publics`,
  subjects: `l'égalité entre les femmes et les hommes /f
les droits des femmes /m
la place des femmes dans l'espace public @1995-
les stéréotypes de sexe /m
la mixité filles-garçons
l'égalité professionnelle /f
la budgétisation sensible au genre @2010-
les relations filles-garçons /f
le travail des femmes immigrées
la prévention du sexisme @2000-
l'autonomie économique des femmes /f`,
  audiences: `les femmes des quartiers /f
les collégiens et collégiennes /m
les femmes immigrées /f
les mères au foyer /f
les lycéennes /f
les élues /f
les animatrices sportives /f`,
  stakes: `la double journée
les stéréotypes /m
le temps partiel subi
l'absence des filles dans les équipements /f
la réputation
l'autocensure /f
les inégalités salariales /f
le contrôle social du quartier`,
  levers: `la marche exploratoire @2001-
le diagnostic sexué @2003-
le théâtre-forum
les permanences juridiques /f
l'auto-école de femmes /f
le groupe de femmes
le plan d'action pour l'égalité @2005-
les rencontres avec des professionnelles /f
le comptage des usages par sexe @2010-`,
  actors: `les déléguées aux droits des femmes /f
les associations de femmes /f
les centres d'information sur les droits des femmes /m
les élues /f
les enseignants /m
les clubs sportifs /m
les travailleuses sociales /f`,
  questions: `où sont les femmes dans l'espace public
comment éduquer à l'égalité
comment faire entrer l'égalité dans un contrat de ville @1994-
à qui profite la dépense publique
comment parler du sexisme avec des garçons
que change la mixité`,
  hooks: `[Des filles|Des femmes|Elles|Les garçons] [au terrain|dans la rue|prennent place|aussi|la nuit|au micro]
[Où sont les filles|Qui fait la cuisine|À quoi jouent-elles|Et les garçons|Qui prend la parole] ?
[La rue|La place|La ville] [au féminin|des femmes|est à elles aussi|a-t-elle un genre ?]
[Égales|Égales, enfin|À égalité|Moitié-moitié|Parité|Deux poids, deux mesures|Une sur deux|Même trottoir]
[Femmes|Filles|Mères|Habitantes] [en mouvement|au travail|debout|de quartier|d'ici, d'ailleurs|, citoyennes]
[Le rose et le bleu|Le foot et la danse|La poussette et le banc|Le voile et le débat|La jupe et le jogging]
[Compter|Regarder|Marcher] [pour comprendre|autrement|ensemble|pour agir]
[Conquérir|Partager|Traverser|Occuper] [l'espace|la rue|le temps|le stade]`,
  contexts: `les équipements de loisirs reçoivent deux fois plus de garçons que de filles @1998-
les femmes des quartiers cumulent emploi précaire, charge familiale et mobilité contrainte
la loi du 4 août 2014 a fait de l'égalité une obligation des politiques publiques @2014-2024
la préoccupation de l'égalité figure dans les contrats mais rarement dans les bilans @1998-
les droits conquis depuis les années soixante-dix restent inégalement connus
les inégalités entre les femmes et les hommes se fabriquent aussi dans les lieux ordinaires
l'emploi du temps des femmes obéit à d'autres contraintes que celui des hommes`,
  findings: `[les filles|les adolescentes] [quittent|désertent] les équipements [vers douze ans|à l'entrée au collège|quand l'encadrement est masculin]
les femmes [traversent|empruntent] l'espace public, les hommes [y stationnent|s'y installent]
{levier} {levier:rend|rendent} visibles des [gênes|contraintes] que [les habitudes|les plans] cachaient
[la dépense|l'argent public] [profite|va] majoritairement [aux pratiques des garçons|aux disciplines masculines] sans que [personne l'ait décidé|nul ne l'ait voulu]
[les mères|les femmes interrogées] [posent|mettent] la garde d'enfants au [premier rang|cœur] des obstacles
la mixité [ne se décrète pas|ne produit rien seule], elle [s'organise|demande des adultes formés|suppose des règles]
[les femmes interrogées|beaucoup de femmes] [connaissent mal|ignorent souvent] leurs droits en matière de [divorce|pension|travail à temps partiel]
{acteur} [affichent leurs convictions|disent l'égalité acquise] mais [ne disposent d'aucune donnée|ne comptent pas]`,
  proposals: `compter séparément les filles et les garçons
former les animateurs à la mixité
réserver des créneaux sans exclure
inscrire l'égalité dans les critères de financement
ouvrir des permanences juridiques de proximité
adapter les horaires à la vie des mères
aménager les parcours avec les femmes`,
  foreign: {
    eng: `gender equality in urban policy
women in public space
girls and leisure`,
    spa: `la igualdad entre mujeres y hombres`,
    ger: `Gender Mainstreaming in der Stadt`,
  },
}
