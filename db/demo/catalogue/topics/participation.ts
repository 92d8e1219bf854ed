import type { TopicText } from "../topic.ts"

export const participation: TopicText = {
  code: "participation",
  shelf: "PAR",
  dewey: "323.042",
  weight: 4.2,
  from: 1977,
  themes: `Citoyenneté & participation
Conseils citoyens @2014-
Pouvoir d’agir @2008-
Maisons du projet @2000-
Animation de réunions
Vie associative
Politique de la ville`,
  subjects: `la participation des habitants
la démocratie participative @1992-
les conseils citoyens /m @2014-
les conseils de quartier /m @1992-
la concertation dans les projets urbains
le pouvoir d'agir des habitants @2009-
les budgets participatifs /m @2010-
la coconstruction des projets @2012-
l'expression des habitants /f
les fonds de participation des habitants /m @1995-2022`,
  audiences: `les habitants /m
les conseillers citoyens /m @2014-
les locataires /m
les habitantes éloignées de la parole publique /f
les jeunes du quartier /m
les comités de locataires /m
les collectifs d'habitants /m
les nouveaux arrivants /m`,
  stakes: `l'absence des jeunes dans les instances /f
la fatigue des plus engagés
le jargon des institutions
la défiance envers les élus
la réunion publique où personne ne parle
le tirage au sort @2014-
la participation alibi
les promesses non tenues /f`,
  levers: `la table de quartier @2013-
le diagnostic en marchant
le porteur de parole @2005-
le budget participatif @2008-
la maison de quartier
le fonds d'initiatives locales @1995-
les ateliers d'urbanisme /m
la réunion en pied d'immeuble
la formation croisée élus-habitants`,
  actors: `les élus /m
les animateurs de quartier /m
les techniciens /m
les centres sociaux /m
les associations de locataires /f
les chefs de projet /m`,
  questions: `comment faire venir ceux qui ne viennent jamais
faut-il rémunérer les habitants qui participent
comment rendre compte de ce qui a été décidé
quelle place donner au conflit
comment passer de la consultation à la décision
comment durer sans s'user
qui parle au nom du quartier`,
  hooks: `[Prendre|Rendre|Partager|Risquer] la parole
[Habitants|Citoyens|Voisins|Usagers] [en assemblée|à l'ouvrage|d'abord|au travail|et après]
[Faire avec|Décider avec|Compter sur] [ceux qui vivent là|les habitants|ses voisins]
[La réunion|L'assemblée|Le conseil|La salle] [de dix-huit heures|où personne ne vient|du jeudi soir|n'est pas vide]
Participer, [oui mais comment|à quoi bon|mais à quoi|pour quoi faire] ?
[Paroles|Expertise|Colères|Idées|Récits] d'habitants
[Du pied de l'immeuble|De la cage d'escalier|Du trottoir|Du square] [à la mairie|au conseil municipal|au bureau d'études]
[Chaises en rond|Tour de table|Micro ouvert|À main levée|Mot à mot|Le droit de dire non|Cahiers de doléances d'aujourd'hui]
[Qui décide|Qui parle|Qui écoute|À qui la place|Et l'avis des habitants] ?`,
  contexts: `la participation est inscrite dans tous les textes et peine à trouver sa place dans les calendriers
la loi de 2014 a rendu obligatoire la création d'un conseil citoyen dans chaque quartier prioritaire @2014-2023
les habitants les plus éloignés des institutions sont rarement ceux qui remplissent les salles
la loi du 27 février 2002 a imposé des conseils de quartier aux grandes villes @2002-2012
beaucoup d'équipes municipales cherchent d'autres formes que la réunion publique
les démarches participatives se multiplient sans que l'on sache toujours ce qu'elles changent`,
  findings: `[la composition du groupe|le choix du lieu|l'heure de la réunion] [compte plus que la méthode|décide souvent de la suite]
les instances [qui disposent d'un petit budget|dotées d'un local|accompagnées par un animateur] [durent plus longtemps|se renouvellent mieux]
{public} distinguent nettement [l'information et l'écoute|l'avis donné et la décision prise]
[faute de retour écrit|quand aucune réponse ne vient], les participants [se retirent sans bruit|cessent de venir dès la troisième réunion]
{levier} {levier:fait|font} venir des personnes que [la réunion publique|l'affichage|la convocation] ne touche pas
{acteur} redoutent [le conflit|les demandes individuelles] plus que {acteur2}
[les femmes|les retraités|les anciens militants] [portent|assurent] l'essentiel du travail invisible des collectifs
la qualité d'usage des projets [s'améliore|progresse] lorsque les habitants sont associés [avant le choix du programme|dès le diagnostic]`,
  proposals: `donner aux instances un budget et un local
répondre par écrit à chaque proposition
prévoir une garde d'enfants pendant les réunions
former ensemble élus, agents et habitants
aller vers les habitants plutôt que les convoquer
reconnaître le temps donné
publier les désaccords avec les décisions`,
  foreign: {
    eng: `resident participation
community organising
participatory budgeting
tenant involvement`,
    spa: `la participación vecinal
los presupuestos participativos`,
    ger: `Bürgerbeteiligung im Quartier`,
  },
}
