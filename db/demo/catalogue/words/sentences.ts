/** Ways to say what the reader should know first. */
export const contextSentences = `
{Maj contexte}
{Maj contexte}
{Maj contexte}
On le sait : {contexte}
Le point de départ est connu : {contexte}
[Dans les quartiers populaires|Ici comme ailleurs], {contexte}`

/** Ways to say a finding of the theme. */
export const findingSentences = `
{Maj constat}
{Maj constat}
{Maj constat}
{auteur} {auteur:montre|montrent} {que constat}
{auteur} {auteur:constate|constatent} {que constat}
{auteur} {auteur:observe|observent} {que constat}
{auteur} {auteur:souligne|soulignent} {que constat}
Il en ressort {que constat}
On y [lit notamment|apprend] {que constat}
Premier enseignement : {constat}
Un constat revient [sans cesse|tout au long du texte] : {constat}
Contrairement aux idées reçues, {constat}
Sans surprise, {constat}
À y regarder de près, {constat}
[Dans la plupart des cas|Le plus souvent|En règle générale], {constat}
Deux résultats se dégagent : {constat} ; {constat2}
[Le résultat le plus net|Le fait le plus marquant] : {constat}
[Plus inattendu|Plus discret mais constant] : {constat}`

/** What else a text may speak of, whatever it is. */
export const generalSentences = `
{Maj enjeu} {enjeu:occupe|occupent} une place centrale dans l'analyse
La place {de public} est [discutée|examinée] à partir [de plusieurs exemples|de cas concrets|d'exemples contrastés]
Le rôle {de acteur} fait l'objet d'un développement particulier
{Maj levier} {levier:fait|font} l'objet d'un examen détaillé
Une attention particulière est portée {a public}
L'exemple {de levier} sert de fil conducteur
{auteur} {auteur:rappelle|rappellent} au passage {que contexte2}
La question {de enjeu} traverse l'ensemble du propos
{auteur} {auteur:distingue|distinguent} ce qui relève {de acteur} et ce qui relève {de acteur2}
Le point de vue {de public} est [restitué avec soin|pris au sérieux|confronté à celui {de acteur}]
[Plusieurs|Quelques] témoignages {de public} éclairent le propos
{Maj levier} {levier:produit|produisent} des effets opposés selon les lieux
Il est aussi question {de enjeu2} et {de levier}
{auteur} {auteur:laisse|laissent} ouverte une question : {question2} ?
Reste une interrogation : {question2} ?
{auteur} {auteur:invite|invitent} à regarder autrement {enjeu}
La comparaison {de levier} et {de levier2} [réserve quelques surprises|éclaire le débat|tourne court, et c'est instructif]
Au passage, {auteur} {auteur:bouscule|bousculent} quelques certitudes sur {public}
{Maj public} n'y sont ni héros ni victimes
[Ni plaidoyer ni réquisitoire|Loin des slogans], {doc} {doc:prend|prennent} {enjeu} au sérieux
Les exemples, nombreux, concernent surtout {public} et {public2}`

/** Findings that hold for any theme. */
export const generalFindings = `
{levier} ne {levier:suffit|suffisent} pas à [faire oublier|faire reculer] {enjeu}
{public} ne forment pas un groupe homogène
{public} attendent {de acteur} [de la constance|des réponses simples|de la clarté] plus que des moyens
les effets [varient|diffèrent] fortement d'[un site|un quartier|une équipe] à l'autre
la réussite tient moins {a levier} qu'à la [continuité|stabilité|disponibilité] des équipes
{acteur} [sous-estiment|perçoivent mal|ont longtemps ignoré] {enjeu}
{levier} {levier:gagne|gagnent} à être {levier:pensé|pensée|pensés|pensées} avec {public} plutôt que pour {public2}
{enjeu} {enjeu:reste|restent} au premier plan des préoccupations
les [relations informelles|coups de téléphone] font plus que les conventions
le temps manque, et c'est le temps qui fait {levier}
{acteur} et {acteur2} se connaissent mieux qu'au début, sans toujours se comprendre
ce qui marche ici [ne se transpose pas tel quel|doit être réinventé ailleurs]
{levier} et {levier2} se [renforcent|complètent] lorsqu'un même lieu les accueille
les moyens [se sont réduits|ont peu augmenté] alors que les attentes grandissaient
{enjeu} {enjeu:pèse|pèsent} davantage sur {public} que sur {public2}
la place {de public} [reste à construire|se discute encore|a changé en dix ans]
personne ne conteste {levier}, mais chacun en attend autre chose`

/** Ways to say what the work suggests. */
export const proposalSentences = `
{auteur} {auteur:propose|proposent} {de piste}
{auteur} {auteur:suggère|suggèrent} {de piste} et {de piste2}
{auteur} {auteur:invite|invitent} {a piste}
Parmi les pistes avancées : {piste}, {piste2}, {piste3}
Plusieurs pistes sont ouvertes : {piste}, {piste2}
[Les recommandations|Les propositions] [invitent|appellent] {a piste} et {a piste2}
Il est [notamment|aussi] proposé {de piste}
{Maj piste}, {piste2} : [deux priorités se dégagent|deux idées simples concluent l'ensemble]
Restent deux chantiers : {piste} et {piste2}
[En conclusion|Pour finir], {auteur} {auteur:plaide|plaident} pour une démarche simple : {piste}
[La voie esquissée|La suite proposée] : {piste}, puis {piste2}`
