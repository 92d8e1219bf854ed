import type { TopicText } from "../topic.ts"

export const santeMentale: TopicText = {
  code: "sante-mentale",
  shelf: "SME",
  dewey: "362.2",
  weight: 1.3,
  from: 1988,
  themes: `Santé mentale
Conduites addictives
Accès aux soins
Santé
Secret professionnel partagé`,
  subjects: `la santé mentale dans la cité
la souffrance psychosociale @1995-
le conseil local de santé mentale @2003-
l'accueil de la souffrance psychique /m
la prévention du suicide
la réduction des risques liés aux drogues @1993-
les adolescents en souffrance /m
le logement des personnes souffrant de troubles psychiques`,
  audiences: `les personnes en souffrance psychique /f
les adolescents en mal-être /m
les proches aidants /m
les jeunes usagers de drogues /m
les professionnels de première ligne /m
les locataires en difficulté psychique /m`,
  stakes: `le refus de soins
la stigmatisation
l'urgence psychiatrique /f
l'isolement /m
la plainte des voisins
le délai des consultations
l'hospitalisation sans consentement /f`,
  levers: `le conseil local de santé mentale @2003-
le point d'accueil et d'écoute pour les jeunes @1997-
l'accueil familial /m
l'équipe mobile /f @1998-
le groupe d'entraide mutuelle @2005-
la réunion d'évaluation des situations @2005-
la formation aux premiers secours en santé mentale @2019-
la pair-aidance @2012-
le logement accompagné
l'accueil de jour /m
le groupe de parole`,
  actors: `les psychiatres /m
les infirmiers de secteur /m
les bailleurs /m
les psychologues /m
les associations d'usagers /f
les services sociaux /m
les polices municipales /f`,
  questions: `comment accueillir la folie dans la cité
que faire quand un voisin va mal
comment parler de suicide avec des jeunes
comment travailler avec la psychiatrie
que dit la souffrance de la précarité
comment loger sans exiger de guérir`,
  hooks: `[La tête|L'esprit|Le moral|Le voisin] [ailleurs|à l'épreuve|du troisième|et la cité|en morceaux]
[Aller mal|Tenir|Parler] [en ville|, et le dire|quand tout vacille]
[Parler à quelqu'un|Dormir enfin]
[Folie|Psychiatrie|Souffrance], [ville ouverte|l'affaire de la cité|une politique locale|entre les murs]
[Bruit blanc|Fragiles|À bout|Les portes qu'on n'ouvre plus|Un peu de silence|Insomnies urbaines|Le fil et la fêlure]
[Écouter|Soigner|Accompagner] [la souffrance|le trouble|avant la crise]
[Santé mentale] : [parlons-en au quartier|ce que peut la ville|décloisonner|l'affaire de tous] @2005-`,
  contexts: `les professionnels du social reçoivent des souffrances pour lesquelles ils n'ont pas été formés
les délais d'accès aux centres médico-psychologiques dépassent souvent six mois @2005-
la psychiatrie de secteur devait ouvrir l'hôpital sur la ville, elle y parvient inégalement
le mal-être des adolescents s'est aggravé depuis la crise sanitaire @2020-2026
la précarité abîme la santé psychique aussi sûrement qu'elle abîme le corps`,
  findings: `les situations [les plus lourdes|les plus inquiétantes] [restent connues de tous|circulent d'un service à l'autre] sans [qu'aucun ne s'en saisisse|que personne ne les porte]
{levier} {levier:permet|permettent} aux professionnels de [ne plus être seuls|se connaître|partager l'inquiétude] avant la crise
{public} [demandent|espèrent] [d'abord qu'on les écoute|de la continuité] plutôt qu'un nouveau dispositif
le logement [stabilise|apaise] quand [un soutien demeure joignable|il n'est pas conditionné au soin]
[la honte|la peur d'être enfermé] [retarde|diffère] la première consultation de plusieurs [mois|années]
{acteur} et {acteur2} [se renvoient|se disputent] les situations limites, chacun [au nom de ses missions|faute de places]
les adolescents [s'adressent|se confient] [à l'infirmière scolaire|à un animateur|à leurs pairs] bien avant d'aller voir un psychologue`,
  proposals: `former les agents de première ligne
réunir chaque mois les situations complexes
ouvrir des lieux d'écoute sans rendez-vous
soutenir les groupes d'entraide
associer les usagers aux instances
préparer la sortie d'hospitalisation avec le bailleur`,
  foreign: {
    eng: `mental health in the community`,
    spa: `la salud mental comunitaria`,
    ger: `Gemeindepsychiatrie`,
  },
}
