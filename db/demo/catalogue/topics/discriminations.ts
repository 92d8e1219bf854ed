import type { TopicText } from "../topic.ts"

export const discriminations: TopicText = {
  code: "discriminations",
  shelf: "DIS",
  dewey: "305.8",
  weight: 2.4,
  from: 1990,
  themes: `Discriminations & politique d’égalité
Discriminations dans l’emploi
Discriminations liées au lieu de résidence @2004-
Racisme et antisémitisme
Plans territoriaux de lutte contre les discriminations @2005-
Orientation sexuelle et identité de genre @2005-
Accès aux droits`,
  subjects: `la lutte contre les discriminations @1998-
les discriminations à l'embauche /f @1995-
le racisme ordinaire
l'égalité de traitement /f @1999-
la prévention des discriminations @1998-
les discriminations dans l'accès au logement /f @1995-
le plan territorial de lutte contre les discriminations @2005-
les discriminations liées à l'adresse /f @2005-
le vécu des discriminations @2000-
le testing @2000-
le racisme au quotidien
l'égalité des droits /f
le droit face au racisme`,
  audiences: `les jeunes diplômés des quartiers /m
les demandeurs de stage /m
les descendants d'immigrés /m @1998-
les agents d'accueil /m
les recruteurs /m
les victimes de discrimination /f
les demandeurs de logement /m`,
  stakes: `le refus sans motif
les préjugés /m
l'épreuve de la preuve /f
la banalisation
le doute permanent
le contrôle au faciès
l'autocensure /f
le non-recours au droit @2008-`,
  levers: `le curriculum anonyme @2005-2016
la cellule d'écoute @2000-
le test de situation @2000-
la formation des recruteurs
la charte de la diversité @2004-
le réseau de vigilance
l'auto-diagnostic des services /m @2005-
l'action de groupe /f @2016-
le théâtre-forum`,
  actors: `les intermédiaires de l'emploi /m
les employeurs /m
les syndicats /m
les associations antiracistes /f
les juristes /m
les services publics /m
les bailleurs /m`,
  questions: `comment prouver une discrimination
comment en parler sans accuser
que faire d'un signalement
comment mesurer sans ficher
pourquoi porter plainte
comment recruter sans discriminer`,
  hooks: `[Le nom|L'adresse|Le prénom|L'accent|La photo] [et l'entretien|, un refus de trop|sur le CV|qui dérange|, encore]
[Égaux|Égales et égaux|Pareils], [mais pas partout|devant la porte|en droit|à l'épreuve des faits]
[Refus|Refusé|Sans suite|Rappelez plus tard|Le poste est pourvu|On vous écrira|C'est déjà loué]
[Discriminer|Trier|Choisir|Recruter] [sans le savoir|sans le dire|, verbe ordinaire|à compétences égales]
[Le préjugé|Le soupçon|L'habitude|La blague] [au travail|et la loi|n'est pas un délit|fait système]
[Dire|Prouver|Nommer|Compter|Entendre] les discriminations
[À diplôme égal|À dossier égal|À loyer égal|Deux candidats|La preuve par deux|Le droit et l'usage]`,
  contexts: `les discriminations se disent rarement, et se plaident plus rarement encore
le droit a beaucoup progressé sans que les victimes y recourent davantage @2001-
la loi de novembre 2001 a aménagé la charge de la preuve @2001-2008
la création d'une autorité indépendante a donné une visibilité nouvelle aux plaintes @2005-2011
la lutte contre les discriminations figure dans tous les contrats, souvent sans moyens propres @2007-
les intermédiaires de l'emploi reçoivent des demandes illégales qu'ils ne savent pas refuser
l'égalité proclamée par le droit se heurte à des pratiques que chacun connaît et que nul ne revendique
les actes racistes les plus ordinaires échappent aux statistiques`,
  findings: `[les victimes|les personnes interrogées] [parlent d'abord de fatigue|doutent d'elles-mêmes] avant de parler de droit
à dossier comparable, [le lieu de résidence|le patronyme] [réduit fortement|divise par deux] les chances d'obtenir un entretien
{levier} {levier:déplace|déplacent} la discussion [des intentions vers les pratiques|de la morale vers le droit]
[les intermédiaires|les guichets] [anticipent|devancent] les préférences supposées des [employeurs|propriétaires]
{acteur} [se défendent|se ferment] lorsque la formation [part des cas individuels|commence par la loi]
les critères [flous|non écrits] [laissent le champ libre|ouvrent la voie] [aux stéréotypes|à l'arbitraire]
[une procédure|un recours] [aboutit|va à son terme] dans une minorité de cas, mais [fait changer les pratiques|sert d'exemple]
[les candidats|les personnes concernées] [renoncent à postuler|cessent de demander] bien avant le premier refus`,
  proposals: `tenir un registre des demandes discriminatoires
écrire les critères de sélection
former les cadres avant les agents
accompagner les victimes jusqu'au bout de la procédure
tester régulièrement ses propres services
publier les résultats
rapprocher juristes et associations de quartier`,
  foreign: {
    eng: `discrimination in access to employment
equal treatment policies
everyday racism`,
    spa: `la lucha contra las discriminaciones`,
    ger: `Gleichbehandlung und Diskriminierung`,
  },
}
